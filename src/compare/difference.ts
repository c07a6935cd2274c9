import type { IndicatorComparison } from './compare-indicator.ts';

/**
 * How two districts differ over a set of indicators: what both set and can be compared, what both set but cannot be
 * compared, what only one sets, and what neither sets although the vocabulary knows it.
 */
export interface Difference {
  both: IndicatorComparison[];
  incomparable: IndicatorComparison[];
  onlyFirst: IndicatorComparison[];
  onlySecond: IndicatorComparison[];
  neither: IndicatorComparison[];
}

/** Sorts comparisons of exactly two districts (`said` in the pair's order) by who states what. */
export function difference(comparisons: readonly IndicatorComparison[]): Difference {
  const sorted: Difference = { both: [], incomparable: [], onlyFirst: [], onlySecond: [], neither: [] };
  for (const comparison of comparisons) {
    const [first, second] = comparison.said.map(({ presence }) => presence === 'stated');
    const onAxis = new Set(comparison.figures.map(({ target }) => target.district)).size;
    if (first && second) (onAxis === 2 ? sorted.both : sorted.incomparable).push(comparison);
    else if (first) sorted.onlyFirst.push(comparison);
    else if (second) sorted.onlySecond.push(comparison);
    else sorted.neither.push(comparison);
  }
  return sorted;
}
