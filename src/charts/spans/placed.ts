import type { PlacedKey } from '../place-keys.ts';
import type { Box, PlacedLine } from '../text-line.ts';
import type { SpansSign } from './series.ts';

/** A chart of spans with its signs and texts in place, in px; the lines of its years run through `spans` of height. */
export interface PlacedSpans {
  width: number;
  height: number;
  axis: { ticks: readonly { x: number; line: PlacedLine }[]; spans: readonly { y1: number; y2: number }[] };
  plans: readonly PlacedPlan[];
  keys: readonly PlacedKey<SpansSign>[];
}

/** A plan's row: its name and words, the strips of its years, the day it was decided on, and a column for each due year. */
export interface PlacedPlan {
  slot: number;
  href: string;
  name: string;
  box: Box;
  shape: { x: number; y: number };
  lines: readonly PlacedLine[];
  span: Box | null;
  outlook: Box | null;
  decided: { x: number; y: number };
  due: readonly PlacedDue[];
}

/** The targets due in a year; `lines` is its number, where it has room. */
export interface PlacedDue {
  href: string;
  name: string;
  box: Box;
  column: Box;
  lines: readonly PlacedLine[];
}

/** Every line of text of the chart, for checks that none collides or leaves the frame. */
export function linesOf({ axis, plans, keys }: PlacedSpans): PlacedLine[] {
  return [
    ...axis.ticks.map(({ line }) => line),
    ...plans.flatMap(({ lines, due }) => [...lines, ...due.flatMap((year) => year.lines)]),
    ...keys.flatMap(({ lines }) => lines),
  ];
}
