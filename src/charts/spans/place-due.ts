import { scaleLinear } from 'd3-scale';
import { noteStyle } from '../row-styles.ts';
import type { PlacedLine } from '../text-line.ts';
import { lineHeightPx, textWidth } from '../text-width.ts';
import type { PlacedDue } from './placed.ts';
import type { SpansPlan, SpansSeries } from './series.ts';
import type { TimeLine } from './time-line.ts';

/** The height of the tallest column of a chart, in px. */
const tallestPx = 34;
/** The height of the number above a column, in px. */
export const numberPx = lineHeightPx(noteStyle);
const shortestPx = 3;
const widestPx = 24;
const columnShare = 0.6;

/** The height of a column by the number of targets, the same for all plans of a chart. */
export function heightScale({ plans }: SpansSeries): (count: number) => number {
  const most = Math.max(1, ...plans.flatMap(({ due }) => due.map(({ count }) => count)));
  const scale = scaleLinear([0, most], [0, tallestPx]);
  return (count) => Math.max(shortestPx, scale(count));
}

/** Whether the number of each due year has room over its own year. */
export function numbersFit({ due }: SpansPlan, { yearPx }: TimeLine): boolean {
  return due.every(({ count }) => textWidth(String(count), noteStyle) <= yearPx - 2);
}

/** Columns standing on `y`, one a year in which targets fall due, each with its number if `numbered`. */
export function placeDue(
  { due, name }: SpansPlan,
  {
    line,
    y,
    height,
    numbered,
    comma,
  }: {
    line: TimeLine;
    y: number;
    height: (count: number) => number;
    numbered: boolean;
    comma: string;
  },
): PlacedDue[] {
  const half = Math.min(widestPx, line.yearPx * columnShare) / 2;
  return due.map(({ year, count, text, href }) => {
    const middle = line.x(year + 0.5);
    const top = y - height(count);
    const number: PlacedLine = {
      x: middle,
      y: top - 4,
      anchor: 'middle',
      runs: [{ text: String(count), style: noteStyle, paint: 'ink' }],
    };
    return {
      href,
      name: [name, text].join(comma),
      box: { x1: line.x(year), x2: line.x(year + 1), y1: top - numberPx, y2: y },
      column: { x1: middle - half, x2: middle + half, y1: top, y2: y },
      lines: numbered ? [number] : [],
    };
  });
}
