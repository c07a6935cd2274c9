import { layoutWide } from './layout-wide.ts';
import { layoutNarrow } from './layout-narrow.ts';
import type { PlacedDumbbells } from './placed.ts';
import type { DumbbellSeries } from './series.ts';

const wideFromPx = 760;

/** Dumbbells in a width of px: name, axis and note beside each other, or, where that is too narrow, one under the other. */
export function layoutDumbbells(series: DumbbellSeries, width: number): PlacedDumbbells {
  return width < wideFromPx ? layoutNarrow(series, width) : layoutWide(series, width);
}
