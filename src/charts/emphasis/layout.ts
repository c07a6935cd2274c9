import { columnBars } from './layout-columns.ts';
import { stackedBars } from './layout-stacked.ts';
import type { PlacedEmphasis } from './placed.ts';
import type { EmphasisSeries } from './series.ts';

/** Places a chart of emphasis in a width of px, from 280: plans in columns where their bars have room, else topic by topic. */
export function layoutEmphasis(series: EmphasisSeries, width: number): PlacedEmphasis {
  return columnBars(series, width) ?? stackedBars(series, width);
}
