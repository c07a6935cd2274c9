import { applyRules } from './apply-rules.ts';
import type { PlanUnderCheck, Rule } from './rule.ts';
import { englishTitle } from './rules/english-title.ts';
import { erratumApplies } from './rules/erratum-applies.ts';
import { evenTable } from './rules/even-table.ts';
import { gapQuote } from './rules/gap-quote.ts';
import { hasText } from './rules/has-text.ts';
import { idIsFileName } from './rules/id-is-file-name.ts';
import { knownDistrict } from './rules/known-district.ts';
import { lossless } from './rules/lossless.ts';
import { readableText } from './rules/readable-text.ts';
import { saneSize } from './rules/sane-size.ts';
import { sumQuote } from './rules/sum-quote.ts';

/** Everything that is checked of a plan, in the order in which it is told. */
export const rules: readonly Rule[] = [
  idIsFileName,
  knownDistrict,
  hasText,
  readableText,
  saneSize,
  evenTable,
  gapQuote,
  sumQuote,
  erratumApplies,
  lossless,
  englishTitle,
];

/** Checks one plan; every problem becomes a message in its file, fatal if it is an error. */
export function checkPlan(plan: PlanUnderCheck): void {
  applyRules(rules, plan);
}
