import type { Element } from 'hast';
import { s } from 'hastscript';
import { families } from './chart-svg.ts';
import { colour } from './paint.ts';
import { roundPx } from './round-px.ts';
import { textWidth } from './text-width.ts';
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
      : runs.map((run, index) => s('tspan', { ...styleOf(run), ...gapOf(runs, index) }, textOf(runs, index))),
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

/** A run with the space that parts it from the next, so that words stay apart where the line is copied or `dx` is not known. */
function textOf(runs: readonly TextRun[], index: number): string {
  const { text } = runs[index]!;
  return hasGap(runs[index + 1]) ? `${text} ` : text;
}

/** What a gap has beyond the space that ends the run before it. */
function gapOf(runs: readonly TextRun[], index: number): Record<string, number> {
  const run = runs[index]!;
  const before = runs[index - 1];
  if (before === undefined || !hasGap(run)) return {};
  return { dx: roundPx(run.gapPx! - textWidth(' ', before.style)) };
}

function hasGap(run: TextRun | undefined): boolean {
  return run?.gapPx !== undefined && run.gapPx !== 0;
}
