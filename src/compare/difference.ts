import { setsTarget } from './said.ts';
import type { IndicatorComparison, RelatedTarget } from './compare-indicator.ts';

/**
 * How two districts differ over a set of indicators. An indicator that a district may well set in a table that our text of
 * its plan lacks is never counted as unsaid.
 */
export interface Difference {
  /** Both set it, and the figures can be compared. */
  both: IndicatorComparison[];
  /** Both set it, but the figures cannot be compared: `why` is a target that stands apart, with its reasons. */
  incomparable: { comparison: IndicatorComparison; why: RelatedTarget }[];
  /** One district sets it, in the pair's order, and the other does not. */
  only: [IndicatorComparison[], IndicatorComparison[]];
  /** One district sets it, in the pair's order, and the other's table is missing. */
  unanswered: [IndicatorComparison[], IndicatorComparison[]];
  /** Neither sets it, although the vocabulary knows it. */
  neither: IndicatorComparison[];
  /** Neither is seen to set it, but a table is missing. */
  unknown: IndicatorComparison[];
}

/** Sorts comparisons of exactly two districts (`said` in the pair's order) by who states what. */
export function difference(comparisons: readonly IndicatorComparison[]): Difference {
  const sorted: Difference = {
    both: [],
    incomparable: [],
    only: [[], []],
    unanswered: [[], []],
    neither: [],
    unknown: [],
  };
  for (const comparison of comparisons) {
    const presences = comparison.said.map(({ presence }) => presence);
    const isUnavailable = presences.includes('unavailable');
    const alone = comparison.said.findIndex(setsTarget) as 0 | 1 | -1;
    if (comparison.said.every(setsTarget)) {
      const why = standingApart(comparison);
      if (why) sorted.incomparable.push({ comparison, why });
      else sorted.both.push(comparison);
    } else if (alone !== -1) (isUnavailable ? sorted.unanswered : sorted.only)[alone].push(comparison);
    else (isUnavailable ? sorted.unknown : sorted.neither).push(comparison);
  }
  return sorted;
}

/** Of the targets of a district that has none on the axis, the one with the fewest reasons; `undefined` if both have one there. */
function standingApart({ said, figures, related }: IndicatorComparison): RelatedTarget | undefined {
  const onAxis = new Set(figures.map(({ target }) => target.district));
  const off = said.find(({ district }) => !onAxis.has(district));
  return related
    .filter(({ target }) => target.district === off?.district)
    .sort((a, b) => a.reasons.length - b.reasons.length)[0];
}
