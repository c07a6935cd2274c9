import type { UnitTable } from '../schema/unit-table.ts';

/** Dimensions of things counted one by one; counters (`count-家`) are such as well. */
const countedDimensions = new Set(['persons', 'households', 'number', 'rank']);

/**
 * Whether what is measured in one unit can be in another. Units the table does not know may be anything, what is counted in
 * one counter can be counted in another (家, 个), and what is paid in one currency in another.
 */
export function unitFits(unit: string, expected: string, units: UnitTable): boolean {
  const [own, other] = [units(unit).dimension, units(expected).dimension];
  if (own === other || own.startsWith('unit:') || other.startsWith('unit:')) return true;
  return (isCounted(own) && isCounted(other)) || (isMoney(own) && isMoney(other));
}

function isMoney(dimension: string): boolean {
  return dimension === 'money' || dimension === 'money-usd';
}

function isCounted(dimension: string): boolean {
  return dimension.startsWith('count-') || countedDimensions.has(dimension);
}
