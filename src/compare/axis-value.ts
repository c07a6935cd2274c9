import type { AlignedQuantity } from '../schema/aligned-quantity.ts';
import type { UnitTable } from '../schema/unit-table.ts';

/** A stated number in the base unit of its dimension; a range has two ends, else `low` equals `high`. */
export interface AxisValue {
  low: number;
  high: number;
}

/** The number a figure puts on an axis, or `null` for a relative goal or a ratio, which have none. */
export function axisValue(quantity: AlignedQuantity, units: UnitTable): AxisValue | null {
  const { value, unit } = quantity;
  if (value === null || value.includes(':')) return null;
  const factor = unit === null ? 1 : units(unit).factor;
  const [low, high = low] = value.split('..').map((end) => Number(end) * factor);
  return low === undefined || high === undefined ? null : { low, high };
}
