import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { FindingVerdict } from '../../schema/finding.ts';
import type { UnitTable } from '../../schema/unit-table.ts';
import { statedAmount } from './amount.ts';
import { decimalsOf, equals, meet } from './reach.ts';
import type { StatedNumber } from './stated-number.ts';

/** What the parts of a total add up to, in the total's unit, and how far apart rounding alone can bring the two. */
export interface Sum {
  verdict: FindingVerdict;
  total: StatedNumber;
  value: number;
  decimals: number;
  tolerance: number;
  working: string;
}

/** Adds parts up and compares them with their total; all must state single numbers of one dimension. */
export function addUp(total: AlignedQuantity, parts: readonly AlignedQuantity[], units: UnitTable): Sum {
  const whole = statedAmount(total, units)!;
  const amounts = parts.map((part) => statedAmount(part, units, total.unit)!);
  const add = (part: (amount: StatedNumber) => number): number =>
    amounts.reduce((sum, amount) => sum + part(amount), 0);
  const value = add((amount) => amount.value);
  const reach = { low: add((amount) => amount.reach.low), high: add((amount) => amount.reach.high) };
  const decimals = Math.max(...amounts.map(({ text }) => decimalsOf(text)));
  return {
    verdict: meet(reach, whole.reach) ? 'agrees' : 'differs',
    total: whole,
    value,
    decimals,
    tolerance: whole.rounding + add((amount) => amount.rounding),
    working: `${amounts.map(({ text }) => text).join(' + ')} ${equals(value, decimals)}`,
  };
}
