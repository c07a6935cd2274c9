import type { PlanUnderCheck, Rule } from './rule.ts';
import { erratumApplies } from './rules/erratum-applies.ts';
import { evenTable } from './rules/even-table.ts';
import { gapQuote } from './rules/gap-quote.ts';
import { hasText } from './rules/has-text.ts';
import { idIsFileName } from './rules/id-is-file-name.ts';
import { knownDistrict } from './rules/known-district.ts';
import { lossless } from './rules/lossless.ts';

/** Everything that is checked of a plan, in the order in which it is told. */
export const rules: readonly Rule[] = [
  idIsFileName,
  knownDistrict,
  hasText,
  evenTable,
  gapQuote,
  erratumApplies,
  lossless,
];

/** Checks one plan; every problem becomes a message in its file, fatal if it is an error. */
export function checkPlan(plan: PlanUnderCheck): void {
  for (const { id, severity, check } of rules) {
    check(plan, (reason, { line, column }) => {
      const message = plan.file.message(reason, { place: { line, column }, ruleId: id, source: 'plan' });
      message.fatal = severity === 'error';
    });
  }
}
