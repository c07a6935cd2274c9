import type { PlacedMark } from '../district-mark.ts';
import type { MarkSign } from '../mark-keys.ts';
import type { PlacedAxis } from '../place-axis.ts';
import type { PlacedKey } from '../place-keys.ts';
import type { Box, PlacedLine } from '../text-line.ts';

/** A chart of targets with all its marks and texts in place, in px; `markScale` 1 is the size of marks in a large chart. */
export interface PlacedTargets {
  markScale: number;
  width: number;
  height: number;
  axis: PlacedAxis | null;
  heads: readonly PlacedHead[];
  figures: readonly PlacedFigure[];
  entries: readonly PlacedEntry[];
  keys: readonly PlacedKey<MarkSign>[];
  rules: readonly number[];
  headings: readonly PlacedLine[];
}

/** A district's name, with its shape where its marks are not on the same line. */
export interface PlacedHead {
  slot: number;
  shape: { x: number; y: number } | null;
  lines: readonly PlacedLine[];
}

/** A target's mark with its texts; `boxes` are the areas of its link. */
export interface PlacedFigure {
  slot: number;
  href: string;
  name: string;
  boxes: readonly Box[];
  y: number;
  mark: PlacedMark;
  base: PlacedBase | null;
  lines: readonly PlacedLine[];
}
/** The hollow mark of a base value; its text is among the figure's lines where it has no room beside the mark. */
export interface PlacedBase {
  x: number;
  href: string;
  name: string;
  lines: readonly PlacedLine[];
}

/** A linked statement in words: a relative goal, a related target, a silence; `sign` stands before its text. */
export interface PlacedEntry {
  slot: number;
  href: string;
  name: string;
  box: Box;
  shape: { x: number; y: number } | null;
  sign: { kind: 'dash' | 'diamond'; x: number; y: number } | null;
  lines: readonly PlacedLine[];
}

/** The upper part of a chart: what stands on the axis or in a row beside it. `bottom` is where the next part begins. */
export interface PlacedPlot {
  axis: PlacedAxis | null;
  heads: readonly PlacedHead[];
  figures: readonly PlacedFigure[];
  entries: readonly PlacedEntry[];
  bottom: number;
}

/** Where a group of notes has its place. */
export interface Column {
  x: number;
  y: number;
  width: number;
}

/** Entries with the foot of the last. */
export interface PlacedGroup {
  entries: readonly PlacedEntry[];
  bottom: number;
}

/** Every line of text of the chart, for checks that none collides or leaves the frame. */
export function linesOf(placed: PlacedTargets): PlacedLine[] {
  return [
    ...(placed.axis?.lines ?? []),
    ...placed.heads.flatMap(({ lines }) => lines),
    ...placed.figures.flatMap(({ lines, base }) => [...lines, ...(base?.lines ?? [])]),
    ...placed.entries.flatMap(({ lines }) => lines),
    ...placed.keys.flatMap(({ lines }) => lines),
    ...placed.headings,
  ];
}
