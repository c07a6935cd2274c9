import type { Figure } from './compare-indicator.ts';

/**
 * One figure on the axis of each district that has one, in the order of the figures: of the years for which most districts
 * state one, where the district does; else its first.
 */
export function likeYears(figures: readonly Figure[]): Figure[] {
  const byDistrict = Map.groupBy(figures, ({ target }) => target.district);
  const common = mostStated(figures);
  return [...byDistrict.values()].map((own) => own.find(({ target }) => target.period === common) ?? own[0]!);
}

/** The years for which most districts state a figure, the first among equals. */
function mostStated(figures: readonly Figure[]): string | null | undefined {
  const byYears = Map.groupBy(figures, ({ target }) => target.period);
  const count = (own: readonly Figure[]): number => new Set(own.map(({ target }) => target.district)).size;
  const [best] = [...byYears].sort(([, a], [, b]) => count(b) - count(a));
  return best?.[0];
}
