import type { PlacedMark } from '../district-mark.ts';
import type { MarkSign } from '../mark-keys.ts';
import type { PlacedKey } from '../place-keys.ts';
import type { Box, PlacedLine } from '../text-line.ts';

/** A profile with its marks and texts in place, in px. */
export interface PlacedProfile {
  width: number;
  height: number;
  topics: readonly PlacedTopic[];
  notes: readonly PlacedLine[];
  keys: readonly PlacedKey<MarkSign>[];
}

/** A topic's heading with the rule above it, and its rows. */
export interface PlacedTopic {
  name: string;
  href: string;
  box: Box;
  ruleY: number;
  lines: readonly PlacedLine[];
  rows: readonly PlacedRow[];
}

/** A target in a row: the indicator's name, the words of the target, and its course, if any. */
export interface PlacedRow {
  indicator: { href: string; name: string; box: Box; lines: readonly PlacedLine[] };
  target: { href: string; name: string; box: Box; lines: readonly PlacedLine[] };
  course: PlacedCourse | null;
  /** What stands in place of a base value that is not stated. */
  noBase: readonly PlacedLine[];
}

/** A base value and its target on the row's own scale, which runs from `x1` to `x2`. */
export interface PlacedCourse {
  y: number;
  x1: number;
  x2: number;
  baseX: number;
  mark: PlacedMark;
  base: { href: string; name: string; box: Box; lines: readonly PlacedLine[] };
}

/** Every line of text of the chart, for checks that none collides or leaves the frame. */
export function linesOf({ topics, notes, keys }: PlacedProfile): PlacedLine[] {
  return [
    ...topics.flatMap(({ lines, rows }) => [
      ...lines,
      ...rows.flatMap(({ indicator, target, course, noBase }) => [
        ...indicator.lines,
        ...target.lines,
        ...(course?.base.lines ?? []),
        ...noBase,
      ]),
    ]),
    ...notes,
    ...keys.flatMap(({ lines }) => lines),
  ];
}
