import type { ColumnHead } from '../column-head.ts';
import type { Box, PlacedLine } from '../text-line.ts';

/** A coverage matrix with all its cells and texts in place, in px. */
export interface PlacedCoverage {
  width: number;
  height: number;
  heads: readonly ColumnHead[];
  topics: readonly PlacedTopic[];
  legend: PlacedLegend;
}

export interface PlacedTopic {
  name: string;
  href: string;
  box: Box;
  lines: readonly PlacedLine[];
  cells: readonly PlacedCell[];
}

/** A cell; `depth` is the opacity of its colour, 0 where nothing is said. `shape` stands in it where there are no columns. */
export interface PlacedCell {
  slot: number;
  href: string;
  name: string;
  box: Box;
  depth: number;
  says: 'targets' | 'words' | 'nothing';
  shape: { x: number; y: number } | null;
  lines: readonly PlacedLine[];
}

/** Samples of depth, and of the hatching if it occurs, with their words. */
export interface PlacedLegend {
  depths: readonly { box: Box; depth: number }[];
  hatch: Box | null;
  lines: readonly PlacedLine[];
}

/** Every line of text of the chart, for checks that none collides or leaves the frame. */
export function linesOf({ heads, topics, legend }: PlacedCoverage): PlacedLine[] {
  return [
    ...heads.flatMap(({ lines }) => lines),
    ...topics.flatMap(({ lines, cells }) => [...lines, ...cells.flatMap((cell) => cell.lines)]),
    ...legend.lines,
  ];
}
