import { compareDistricts } from '../compare/compare-districts.ts';
import type { IndicatorComparison } from '../compare/compare-indicator.ts';
import { selectionStep } from '../publish/chart-selection.ts';
import type { District } from '../schema/district.ts';
import type { PlanReading } from '../schema/plan-reading.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';

type Compared = District & { plans: readonly PlanReading[] };

const made = new WeakMap<Vocabulary, WeakMap<Compared, Map<string, IndicatorComparison[]>>>();

/**
 * Every indicator over some districts and all their plans. Pages, files and claims of one selection show the same, so each
 * selection is compared once.
 */
export function comparisonsAmong(
  districts: readonly Compared[],
  vocabulary: Vocabulary,
): IndicatorComparison[] {
  const compare = (): IndicatorComparison[] =>
    compareDistricts(
      vocabulary,
      districts,
      districts.flatMap(({ plans }) => plans),
    );
  const [first] = districts;
  if (!first) return compare();
  const byFirst = made.get(vocabulary) ?? new WeakMap<Compared, Map<string, IndicatorComparison[]>>();
  made.set(vocabulary, byFirst);
  const bySelection = byFirst.get(first) ?? new Map<string, IndicatorComparison[]>();
  byFirst.set(first, bySelection);
  const step = selectionStep(districts.map(({ id }) => id));
  const comparisons = bySelection.get(step) ?? compare();
  bySelection.set(step, comparisons);
  return comparisons;
}
