import type { ClaimOf } from '../../schema/claim.ts';
import type { PlanReading } from '../../schema/plan-reading.ts';
import type { Topic } from '../../schema/topic.ts';
import type { CoverageCell } from '../coverage.ts';
import { evidence, plansOf } from './evidence.ts';

/**
 * That a district's plans only mention a topic, or that no word of it was found in them; `null` where they have text of
 * their own on it.
 */
export function topicClaim(
  topic: Topic,
  cell: CoverageCell,
  readings: readonly PlanReading[],
): ClaimOf<'presence'> | null {
  if (cell.share > 0 || cell.goals > 0 || cell.targets > 0) return null;
  const { district, passing } = cell;
  const plans = plansOf([district], readings);
  return {
    id: `presence/${topic.id}/${district}`,
    kind: 'presence',
    subject: { topic: topic.id },
    district,
    presence: passing === null ? 'unstated' : 'mentioned',
    evidence:
      passing === null
        ? evidence(plans, { words: topic.lookedFor })
        : evidence(plans, { sentences: [passing], words: [passing.word] }),
  };
}
