import { range } from 'd3-array';
import type { PathSeries } from './series.ts';

/** The value of a growing quantity in a year: base × (1 + percent / 100) ^ years. */
export function courseOf(
  { base, target }: Pick<PathSeries, 'base' | 'target'>,
  percent: number,
): { year: number; value: number }[] {
  return range(base.year, target.year + 1).map((year) => ({
    year,
    value: base.value * (1 + percent / 100) ** (year - base.year),
  }));
}
