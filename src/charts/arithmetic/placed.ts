import type { FindingVerdict } from '../../schema/finding.ts';
import type { PlacedAxis } from '../place-axis.ts';
import type { PlacedKey } from '../place-keys.ts';
import type { Box, PlacedLine } from '../text-line.ts';
import type { ArithmeticSign } from './series.ts';

/** A chart of plan arithmetic with its marks and texts in place, in px. `statedX` is where 100 % stands. */
export interface PlacedArithmetic {
  width: number;
  height: number;
  axis: PlacedAxis | null;
  statedX: number | null;
  rows: readonly PlacedSum[];
  notes: readonly PlacedLine[];
  keys: readonly PlacedKey<ArithmeticSign>[];
}

/** A sum in a row; `mark` is `null` where it has no percentage. */
export interface PlacedSum {
  slot: number;
  href: string;
  name: string;
  verdict: FindingVerdict;
  box: Box;
  shape: { x: number; y: number };
  lines: readonly PlacedLine[];
  mark: { y: number; statedX: number; impliedX: number; slack: { x1: number; x2: number } | null } | null;
}

/** Every line of text of the chart, for checks that none collides or leaves the frame. */
export function linesOf({ axis, rows, notes, keys }: PlacedArithmetic): PlacedLine[] {
  return [
    ...(axis?.lines ?? []),
    ...rows.flatMap(({ lines }) => lines),
    ...notes,
    ...keys.flatMap(({ lines }) => lines),
  ];
}
