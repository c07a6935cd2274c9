import type { Paint } from './paint.ts';
import { textWidth, type TextStyle } from './text-width.ts';

/** A run of text in one style. `gapPx` is the space before it within a line; `unbroken` keeps it on one line if it is not longer. */
export interface TextRun {
  text: string;
  style: TextStyle;
  paint: Paint;
  gapPx?: number;
  unbroken?: true;
}

/** One line of text: `x` is where its `anchor` stands, `y` its baseline, both in px. */
export interface PlacedLine {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  runs: readonly TextRun[];
}

/** A rectangle in px. */
export interface Box {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** The width of runs on one line in px; the first one's gap does not count. */
export function lineWidth(runs: readonly TextRun[]): number {
  return runs.reduce(
    (width, { text, style, gapPx = 0 }, index) => width + (index === 0 ? 0 : gapPx) + textWidth(text, style),
    0,
  );
}

/** The room that a line takes, from the top of its tallest characters to the foot of its lowest. */
export function lineBox({ x, y, anchor, runs }: PlacedLine): Box {
  const width = lineWidth(runs);
  const sizePx = Math.max(...runs.map(({ style }) => style.sizePx));
  const x1 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x1, y1: y - sizePx * 0.9, x2: x1 + width, y2: y + sizePx * 0.2 };
}

/** Lines one under the other, the first at `y`. */
export function stackLines(
  lines: readonly (readonly TextRun[])[],
  { x, y, anchor = 'start' }: { x: number; y: number; anchor?: PlacedLine['anchor'] },
  lineHeightPx: number,
): PlacedLine[] {
  return lines.map((runs, index) => ({ x, y: y + index * lineHeightPx, anchor, runs }));
}
