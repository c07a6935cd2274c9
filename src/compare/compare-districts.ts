import type { District } from '../schema/district.ts';
import type { PlanReading } from '../schema/plan-reading.ts';
import { unitTable } from '../schema/unit-table.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import { compareIndicator, type IndicatorComparison } from './compare-indicator.ts';

/** Every indicator of the vocabulary compared over the districts given and their plans. */
export function compareDistricts(
  vocabulary: Vocabulary,
  districts: readonly District[],
  readings: readonly PlanReading[],
): IndicatorComparison[] {
  const units = unitTable(vocabulary.units);
  const ids = districts.map(({ id }) => id);
  return vocabulary.indicators.map((indicator) => compareIndicator(indicator, ids, readings, units));
}
