import { columnBars } from './layout-columns.ts';
import { stackedBars } from './layout-stacked.ts';
import type { PlacedEmphasis } from './placed.ts';
import type { EmphasisSeries } from './series.ts';

/**
 * Places a chart of emphasis in a width of px, from 280: plans in columns where their bars have room, else topic by topic. A
 * part of a chart is measured as the `whole` is, so that bars on all sheets are of one scale.
 */
export function layoutEmphasis(
  series: EmphasisSeries,
  width: number,
  whole: EmphasisSeries = series,
): PlacedEmphasis {
  return columnBars(series, width, whole) ?? stackedBars(series, width, whole);
}
