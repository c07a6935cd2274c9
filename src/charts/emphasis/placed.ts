import type { ColumnHead } from '../column-head.ts';
import type { Box, PlacedLine } from '../text-line.ts';

/** A chart of emphasis with its bars and texts in place, in px. */
export interface PlacedEmphasis {
  width: number;
  height: number;
  heads: readonly ColumnHead[];
  topics: readonly PlacedTopic[];
}

export interface PlacedTopic {
  name: string;
  href: string | null;
  box: Box;
  lines: readonly PlacedLine[];
  bars: readonly PlacedBar[];
}

/** A share; `bar` is `null` where there is none, `hollow` for text of no topic. `shape` names the plan where no column does. */
export interface PlacedBar {
  slot: number;
  href: string;
  name: string;
  box: Box;
  bar: Box | null;
  hollow: boolean;
  shape: { x: number; y: number } | null;
  lines: readonly PlacedLine[];
}

/** Every line of text of the chart, for checks that none collides or leaves the frame. */
export function linesOf({ heads, topics }: PlacedEmphasis): PlacedLine[] {
  return [
    ...heads.flatMap(({ lines }) => lines),
    ...topics.flatMap(({ lines, bars }) => [...lines, ...bars.flatMap((bar) => bar.lines)]),
  ];
}
