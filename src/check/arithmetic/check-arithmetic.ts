import type { Finding } from '../../schema/finding.ts';
import type { PlanReading } from '../../schema/plan-reading.ts';
import type { Vocabulary } from '../../schema/vocabulary.ts';
import { alreadyMet } from './already-met.ts';
import type { ArithmeticRule } from './arithmetic-rule.ts';
import { sumContext } from './sum-context.ts';
import { ofWhich } from './of-which.ts';
import { partsOfTotal } from './parts-of-total.ts';
import { sharesOfWhole } from './shares-of-whole.ts';
import { statedTwice } from './stated-twice.ts';
import { totalChange } from './total-change.ts';
import { totalGrowth } from './total-growth.ts';
import { unitOfIndicator } from './unit-of-indicator.ts';
import { yearlyGrowth } from './yearly-growth.ts';
import { yearlyPoints } from './yearly-points.ts';

/** The sums, in the order in which they are shown. */
export const arithmeticRules: readonly ArithmeticRule[] = [
  yearlyGrowth,
  totalGrowth,
  totalChange,
  yearlyPoints,
  partsOfTotal,
  ofWhich,
  sharesOfWhole,
  statedTwice,
  alreadyMet,
  unitOfIndicator,
];

/** Puts the figures of plans to every sum they allow: findings by rule, within a rule in the order of the plans and their text. */
export function checkArithmetic(
  readings: readonly PlanReading[],
  vocabulary: Pick<Vocabulary, 'indicators' | 'units'>,
): Finding[] {
  const context = sumContext(readings, vocabulary);
  return arithmeticRules.flatMap((rule) => rule.check(context));
}
