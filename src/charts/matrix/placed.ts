import type { ColumnHead } from '../column-head.ts';
import type { PlacedKey } from '../place-keys.ts';
import type { Box, PlacedLine } from '../text-line.ts';
import type { MatrixSays, MatrixSign } from './series.ts';

/** The matrix with its marks and texts in place, in px. */
export interface PlacedMatrix {
  width: number;
  height: number;
  heads: readonly ColumnHead[];
  keys: readonly PlacedKey<MatrixSign>[];
  groups: readonly PlacedGroup[];
}

/** A topic: its name over its rows, with the shape of each district over its column. */
export interface PlacedGroup {
  name: string;
  href: string;
  box: Box;
  lines: readonly PlacedLine[];
  shapes: readonly { slot: number; x: number; y: number }[];
  rule: { x1: number; x2: number; y: number };
  rows: readonly PlacedRow[];
}

export interface PlacedRow {
  name: string;
  href: string;
  box: Box;
  lines: readonly PlacedLine[];
  rule: { x1: number; x2: number; y: number };
  /** The centres of marks that share an axis, each joined with the next. */
  joined: readonly { x: number; y: number; index: number }[];
  cells: readonly PlacedCell[];
}

/** A district's mark; `name` says it to those who do not see it. */
export interface PlacedCell {
  slot: number;
  says: MatrixSays;
  href: string;
  name: string;
  box: Box;
  x: number;
  y: number;
}

/** Every line of text of the matrix, for checks that none collides or leaves the frame. */
export function linesOf({ heads, keys, groups }: PlacedMatrix): PlacedLine[] {
  return [
    ...heads.flatMap(({ lines }) => lines),
    ...keys.flatMap(({ lines }) => lines),
    ...groups.flatMap(({ lines, rows }) => [...lines, ...rows.flatMap((row) => row.lines)]),
  ];
}
