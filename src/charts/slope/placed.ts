import type { BoundGlyph } from '../bound-glyph.ts';
import type { Box, PlacedLine } from '../text-line.ts';
import type { SlopeStation } from './series.ts';

/** A chart of slopes with its marks and texts in place, in px. */
export interface PlacedSlopes {
  width: number;
  height: number;
  slot: number;
  panels: readonly PlacedPanel[];
  notes: readonly PlacedLine[];
}

/** One target: its name, the ground line of its own scale, its stations, and the ways between those that have a number. */
export interface PlacedPanel {
  name: string;
  lines: readonly PlacedLine[];
  ground: { x1: number; x2: number; y: number };
  ways: readonly { x1: number; y1: number; x2: number; y2: number; passesGap: boolean }[];
  points: readonly PlacedPoint[];
  /** The words at stations without a number. */
  gaps: readonly PlacedLine[];
}

/** A number at a station: from `y1` up to `y2`, which are one but for a range. */
export interface PlacedPoint {
  station: SlopeStation;
  href: string;
  name: string;
  box: Box;
  x: number;
  y1: number;
  y2: number;
  glyph: BoundGlyph;
  lines: readonly PlacedLine[];
}

/** Every line of text of the chart, for checks that none collides or leaves the frame. */
export function linesOf({ panels, notes }: PlacedSlopes): PlacedLine[] {
  return [
    ...panels.flatMap(({ lines, points, gaps }) => [
      ...lines,
      ...points.flatMap((point) => point.lines),
      ...gaps,
    ]),
    ...notes,
  ];
}
