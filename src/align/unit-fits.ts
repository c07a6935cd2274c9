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

/** People, however often they come, and households: not the things done for them. */
const peopleDimensions = new Set(['persons', 'visits', 'households']);

/**
 * Whether works counted in one unit can be works counted in another: as `unitFits` says, but of people and things only
 * within each (`培训2万人` and `3万人次`; not `改造小区20个、1500户`).
 */
export function worksUnitFits(unit: string, expected: string, units: UnitTable): boolean {
  const [own, other] = [units(unit).dimension, units(expected).dimension];
  const ofPeople = [own, other].filter((dimension) => peopleDimensions.has(dimension)).length;
  return ofPeople === 2 || (unitFits(unit, expected, units) && (own === other || ofPeople === 0));
}

function isMoney(dimension: string): boolean {
  return dimension === 'money' || dimension === 'money-usd';
}

function isCounted(dimension: string): boolean {
  return dimension.startsWith('count-') || countedDimensions.has(dimension);
}
