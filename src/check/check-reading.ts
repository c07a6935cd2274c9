import { applyRules } from './apply-rules.ts';
import type { ReadingUnderCheck, Rule } from './rule.ts';
import { goalWithoutTopic } from './rules/goal-without-topic.ts';
import { likelyIndicator } from './rules/likely-indicator.ts';
import { numberInRange } from './rules/number-in-range.ts';
import { repeatedStatement } from './rules/repeated-statement.ts';
import { sumWithoutNumber } from './rules/sum-without-number.ts';
import { targetWithoutPeriod } from './rules/target-without-period.ts';
import { targetWithoutSubject } from './rules/target-without-subject.ts';
import { unitDiffers } from './rules/unit-differs.ts';
import { unreadNumber } from './rules/unread-number.ts';

/** What a maintainer is shown of how a plan was read: what no page can show, then in the order of what it costs a reader. */
export const readingRules: readonly Rule<ReadingUnderCheck>[] = [
  numberInRange,
  repeatedStatement,
  sumWithoutNumber,
  unreadNumber,
  targetWithoutSubject,
  targetWithoutPeriod,
  likelyIndicator,
  unitDiffers,
  goalWithoutTopic,
];

/** Looks through what was read from one plan; everything doubtful becomes a message in its file, fatal if no page can show it. */
export function checkReading(read: ReadingUnderCheck): void {
  applyRules(readingRules, read);
}
