import { scaleLinear } from 'd3-scale';
import { tickStyle } from '../place-axis.ts';
import type { PlacedLine } from '../text-line.ts';
import { textWidth } from '../text-width.ts';
import type { SpansPlan, SpansSeries } from './series.ts';

/** Calendar years along a width: a year is a stretch as long as any other. */
export interface TimeLine {
  first: number;
  last: number;
  yearPx: number;
  /** Where a year begins, or a moment within it. */
  x: (year: number) => number;
}

/** The time line of all years that the plans cover, name or were decided in, from `x1` to `x2`. */
export function timeLine({ plans }: SpansSeries, { x1, x2 }: { x1: number; x2: number }): TimeLine {
  const years = plans.flatMap(yearsOf);
  const first = Math.min(...years);
  const last = Math.max(...years);
  return { first, last, yearPx: (x2 - x1) / (last + 1 - first), x: scaleLinear([first, last + 1], [x1, x2]) };
}

function yearsOf({ span, outlook, decided, due }: SpansPlan): number[] {
  return [
    Math.floor(decided),
    ...(span ? [span.from, span.to] : []),
    ...(outlook === null ? [] : [outlook]),
    ...due.map(({ year }) => year),
  ];
}

const tickGapPx = 10;
const tickSteps = [1, 2, 5, 10, 20, 50, 100];

/** The years to be named below a time line, each in the middle of its stretch, as many as have room within the frame. */
export function yearTicks(
  { first, last, yearPx, x }: TimeLine,
  { y, width }: { y: number; width: number },
): { x: number; line: PlacedLine }[] {
  const roomPx = textWidth('0000', tickStyle) + tickGapPx;
  const step = tickSteps.find((years) => years * yearPx >= roomPx) ?? tickSteps.at(-1)!;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years
    .filter((year) => year % step === 0)
    .map((year) => ({ year, middle: x(year + 0.5) }))
    .filter(({ middle }) => middle - roomPx / 2 >= 0 && middle + roomPx / 2 <= width)
    .map(({ year, middle }) => ({
      x: middle,
      line: {
        x: middle,
        y,
        anchor: 'middle' as const,
        runs: [{ text: String(year), style: tickStyle, paint: 'ink-soft' as const }],
      },
    }));
}
