import type { PlacedMark } from '../district-mark.ts';
import type { PlacedTick } from '../linear-axis.ts';
import type { Box, PlacedLine } from '../text-line.ts';

/** Dumbbells with their marks and texts in place, in px. */
export interface PlacedDumbbells {
  width: number;
  height: number;
  rows: readonly PlacedDumbbell[];
}

/** An indicator: its texts, the stroke between its figures where they lie on one line, its marks and its axis. */
export interface PlacedDumbbell {
  href: string;
  name: string;
  box: Box;
  lines: readonly PlacedLine[];
  notes: readonly PlacedLine[];
  stroke: { x1: number; x2: number; y: number } | null;
  marks: readonly PlacedFigureMark[];
  axis: PlacedScale;
  rule: number;
}

/** An axis below its marks; `broken` where it does not begin at zero. */
export interface PlacedScale {
  x1: number;
  x2: number;
  y: number;
  top: number;
  broken: boolean;
  ticks: readonly PlacedTick[];
  lines: readonly PlacedLine[];
}

/** A district's figure; `base` is where it starts, with its own text. */
export interface PlacedFigureMark {
  slot: number;
  href: string;
  name: string;
  boxes: readonly Box[];
  mark: PlacedMark;
  y: number;
  lines: readonly PlacedLine[];
  base: { x: number; href: string; name: string; lines: readonly PlacedLine[] } | null;
}

/** Every line of text, for checks that none collides or leaves the frame. */
export function linesOf({ rows }: PlacedDumbbells): PlacedLine[] {
  return rows.flatMap(({ lines, notes, marks, axis }) => [
    ...lines,
    ...notes,
    ...axis.lines,
    ...marks.flatMap((mark) => [...mark.lines, ...(mark.base?.lines ?? [])]),
  ]);
}
