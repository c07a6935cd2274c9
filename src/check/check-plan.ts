import { applyRules } from './apply-rules.ts';
import type { PlanUnderCheck, Rule, SourceUnderCheck } from './rule.ts';
import { englishTitle } from './rules/english-title.ts';
import { erratumApplies } from './rules/erratum-applies.ts';
import { evenTable } from './rules/even-table.ts';
import { gapQuote } from './rules/gap-quote.ts';
import { hasText } from './rules/has-text.ts';
import { idIsFileName } from './rules/id-is-file-name.ts';
import { knownDistrict } from './rules/known-district.ts';
import { lossless } from './rules/lossless.ts';
import { readableText } from './rules/readable-text.ts';
import { saneNesting } from './rules/sane-nesting.ts';
import { saneSize } from './rules/sane-size.ts';
import { sumQuote } from './rules/sum-quote.ts';

/** What is checked of a file before it is parsed, since parsing what breaks them would take minutes. */
export const sourceRules: readonly Rule<SourceUnderCheck>[] = [saneSize, saneNesting];

/** Everything that is checked of a plan, in the order in which it is reported. */
export const rules: readonly Rule[] = [
  idIsFileName,
  knownDistrict,
  hasText,
  readableText,
  evenTable,
  gapQuote,
  sumQuote,
  erratumApplies,
  lossless,
  englishTitle,
];

/** Checks a file before it is parsed; an error means that it is not to be. */
export function checkSource(source: SourceUnderCheck): void {
  applyRules(sourceRules, source);
}

/** Checks one plan; every problem becomes a message in its file, fatal if it is an error. */
export function checkPlan(plan: PlanUnderCheck): void {
  applyRules(rules, plan);
}
