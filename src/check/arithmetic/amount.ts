import { isAverage } from '../../align/counted-thing.ts';
import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { UnitTable } from '../../schema/unit-table.ts';
import { reachOf } from './reach.ts';
import { statedNumber, type StatedNumber } from './stated-number.ts';

/** Dimensions whose amounts add up; those of counters (`count-家`) do as well, shares and densities do not. */
const additiveDimensions = new Set([
  'money',
  'money-usd',
  'persons',
  'visits',
  'households',
  'area',
  'length',
  'mass',
  'volume',
  'power',
  'energy',
  'coal-equivalent',
  'containers',
]);

/** Whether a quantity is an amount of which parts can be taken: `13个`, `26亿元`. */
export function isAdditive({ subject, unit, measure }: AlignedQuantity, units: UnitTable): boolean {
  if (unit === null || measure === 'growth' || isAverage(subject)) return false;
  return isCounter(unit, units) || additiveDimensions.has(units(unit).dimension);
}

/**
 * The number of an amount in `unit`, by default its own, as `statedNumber` gives it; things counted one by one are exact,
 * rounding has taken nothing from them.
 */
export function statedAmount(
  quantity: AlignedQuantity,
  units: UnitTable,
  unit: string | null = quantity.unit,
): StatedNumber | null {
  const number = statedNumber(quantity, units, unit);
  if (!number || quantity.unit === null || !isOneByOne(quantity.unit, units)) return number;
  if (!Number.isInteger(Number(quantity.value))) return number;
  return {
    ...number,
    rounding: 0,
    rounded: reachOf(number.value, 0, 'exact'),
    reach: reachOf(number.value, 0, quantity.bound),
  };
}

function isOneByOne(unit: string, units: UnitTable): boolean {
  const { dimension, factor } = units(unit);
  return factor === 1 && (isCounter(unit, units) || dimension === 'persons' || dimension === 'households');
}

function isCounter(unit: string, units: UnitTable): boolean {
  return units(unit).dimension.startsWith('count-');
}
