import type { Element } from 'hast';
import { s } from 'hastscript';
import { families } from './chart-svg.ts';
import { colour } from './paint.ts';
import { roundPx } from './round-px.ts';
import type { PlacedLine, TextRun } from './text-line.ts';

/** A line as real text. Its halo keeps it legible where a rule passes behind it. */
export function drawLine({ x, y, anchor, runs }: PlacedLine, { halo }: { halo: boolean }): Element {
  const [first] = runs;
  const one = runs.length === 1 && first ? first : null;
  return s(
    'text',
    {
      x: roundPx(x),
      y: roundPx(y),
      ...(anchor === 'start' ? {} : { textAnchor: anchor }),
      ...(halo
        ? { stroke: colour('paper'), strokeWidth: 4, strokeLineJoin: 'round', paintOrder: 'stroke' }
        : {}),
      ...(one ? styleOf(one) : {}),
    },
    one
      ? one.text
      : runs.map((run, index) => s('tspan', { ...styleOf(run), ...gapOf(run, index) }, run.text)),
  );
}

function styleOf({ style, paint }: TextRun): Record<string, string | number> {
  return {
    fontSize: style.sizePx,
    ...(style.weight === 400 ? {} : { fontWeight: style.weight }),
    ...(style.family === 'sans' ? {} : { fontFamily: families.serif }),
    ...(paint === 'ink' ? {} : { fill: colour(paint) }),
  };
}

function gapOf({ gapPx = 0 }: TextRun, index: number): Record<string, number> {
  return index === 0 || gapPx === 0 ? {} : { dx: gapPx };
}
