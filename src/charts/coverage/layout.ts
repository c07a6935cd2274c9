import { briefCells } from './layout-brief.ts';
import { columnCells } from './layout-columns.ts';
import { stackedCells } from './layout-stacked.ts';
import { placeLegend } from './place-legend.ts';
import type { PlacedCoverage } from './placed.ts';
import type { CoverageSeries } from './series.ts';

const legendGapPx = 14;

/** Places a coverage matrix in a width of px, from 280: in columns where all that its cells say has room, else stacked. */
export function layoutCoverage(series: CoverageSeries, width: number): PlacedCoverage {
  const { heads, topics, bottom } = columnCells(series, width) ?? stackedCells(series, width);
  const placed = placeLegend(series, { y: bottom + legendGapPx, width });
  return { width, height: Math.ceil(placed.bottom), heads, topics, legend: placed.legend };
}

/** Places a coverage matrix in its fewest signs where these have room, else as on a page. */
export function layoutCoverageBrief(series: CoverageSeries, width: number): PlacedCoverage {
  return briefCells(series, width) ?? layoutCoverage(series, width);
}
