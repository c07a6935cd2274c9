import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { UnitTable } from '../../schema/unit-table.ts';
import { plainNumber, reachOf, roundingOf, type Reach } from './reach.ts';

/**
 * The single number that a quantity states, in a unit of our choice: `value`, what rounding (or an about, 左右) may have taken from it, the
 * reach of both (`rounded`) and of its bound too (`reach`), and how it is written.
 */
export interface StatedNumber {
  value: number;
  rounding: number;
  rounded: Reach;
  reach: Reach;
  text: string;
}

/** How far, as a share of it, a number may be from one that is stated as about it (`7.5%左右`). */
const aboutShare = 0.1;

const numberRe = /^-?\d+(?:\.\d+)?$/u;

/**
 * The number of a quantity in `unit`, by default its own. `null` where it states none or more than one (a relative goal,
 * a range, a ratio) or the unit measures something else.
 */
export function statedNumber(
  quantity: AlignedQuantity,
  units: UnitTable,
  unit: string | null = quantity.unit,
): StatedNumber | null {
  if (quantity.value === null || !numberRe.test(quantity.value)) return null;
  const scale = scaleOf(quantity.unit, unit, units);
  if (scale === null) return null;
  const value = Number(quantity.value) * scale;
  const written = roundingOf(quantity.value) * scale;
  const rounding = quantity.bound === 'about' ? Math.max(written, Math.abs(value) * aboutShare) : written;
  return {
    value,
    rounding,
    rounded: reachOf(value, rounding, 'exact'),
    reach: reachOf(value, rounding, quantity.bound),
    text: scale === 1 ? quantity.value : plainNumber(value),
  };
}

function scaleOf(from: string | null, to: string | null, units: UnitTable): number | null {
  if (from === to) return 1;
  if (from === null || to === null) return null;
  const [a, b] = [units(from), units(to)];
  return a.dimension === b.dimension ? a.factor / b.factor : null;
}
