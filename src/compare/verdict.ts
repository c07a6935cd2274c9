import type { AlignedQuantity } from '../schema/aligned-quantity.ts';
import type { Reason } from '../schema/claim.ts';
import type { UnitTable } from '../schema/unit-table.ts';
import { axisValue } from './axis-value.ts';

/** What a reader must know of two figures that may share an axis. */
export const caveats = ['different-period', 'converted-unit', 'no-period', 'different-name'] as const;
export type Caveat = (typeof caveats)[number];

/** Whether two figures of one indicator are alike, and why not; with what to bear in mind when they are. */
export interface Verdict {
  comparable: boolean;
  reasons: Reason[];
  caveats: Caveat[];
}

/**
 * Like with like: two figures of one indicator are comparable if measure, definition and scope agree, both state a
 * number, and their units measure the same thing. What is to be done or added each year is not what is in all years. A
 * different year is a caveat, drawn with its year; so is a unit we converted, and so are names that two districts' plans
 * have for it and that differ.
 */
export function compareFigures(a: AlignedQuantity, b: AlignedQuantity, units: UnitTable): Verdict {
  const against: Reason[] = [];
  if (axisValue(a, units) === null || axisValue(b, units) === null) against.push('relative');
  if (a.measure !== b.measure) against.push('different-measure');
  if (a.yearly !== b.yearly && isAmount(a) && isAmount(b)) against.push('yearly');
  if (a.definition !== b.definition || a.qualifier !== b.qualifier) against.push('different-definition');
  if (a.scope !== b.scope) against.push('different-scope');
  const unitA = a.unit === null ? null : units(a.unit);
  const unitB = b.unit === null ? null : units(b.unit);
  if (unitA && unitB && unitA.dimension !== unitB.dimension) against.push('different-unit');

  const raised: Caveat[] = [];
  if (a.period === null || b.period === null) raised.push('no-period');
  else if (a.period !== b.period) raised.push('different-period');
  if (unitA && unitB && unitA.symbol !== unitB.symbol && unitA.factor !== unitB.factor)
    raised.push('converted-unit');
  if (a.district !== b.district && a.ownName !== b.ownName) raised.push('different-name');
  return { comparable: against.length === 0, reasons: against, caveats: raised };
}

/** A rate of growth is yearly whether its plan says so or not; what adds up over years is not. */
function isAmount({ measure }: AlignedQuantity): boolean {
  return measure === 'count' || measure === 'change';
}
