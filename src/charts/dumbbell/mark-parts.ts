import { glyphReach } from '../bound-glyph.ts';
import { shapeRadiusPx } from '../district-shape.ts';
import type { Box } from '../text-line.ts';
import { baseName, endsOf, figureName, glyphOf, type NumberFigure } from '../targets/figures.ts';
import { placedMark } from '../district-mark.ts';
import type { PlacedFigureMark } from './placed.ts';
import type { DumbbellMark } from './series.ts';

/** The size of marks. */
export const markScale = 0.8;

type Scale = (value: number) => number;

/** How far left and right a figure's mark reaches. */
export function reachOf(figure: NumberFigure, x: Scale): { left: number; right: number } {
  const { low, high } = endsOf(figure);
  const { left, right } = glyphReach[glyphOf(figure)];
  return { left: x(low) - left * markScale, right: x(high) + right * markScale };
}

/** Where a figure's own mark has its middle. */
export function centreOf(figure: NumberFigure, x: Scale): number {
  const { low, high } = endsOf(figure);
  return x((low + high) / 2);
}

/** A figure's mark at height `y`, without its texts. */
export function markAt(
  { slot, name, figure }: DumbbellMark,
  { x, y, comma }: { x: Scale; y: number; comma: string },
): Omit<PlacedFigureMark, 'lines'> & { lines: [] } {
  const { low, high } = endsOf(figure);
  const { left, right } = reachOf(figure, x);
  const box: Box = { x1: Math.min(left, right - 24), x2: Math.max(right, left + 24), y1: y - 12, y2: y + 12 };
  return {
    slot,
    href: figure.href,
    name: figureName(name, figure, comma),
    boxes: [box],
    mark: placedMark(glyphOf(figure), { low: x(low), high: x(high) }),
    y,
    lines: [],
    base: figure.base && {
      x: x(figure.base.value),
      href: figure.base.href,
      name: baseName(name, figure.base, comma),
      lines: [],
    },
  };
}

/** The room that marks need beyond the ends of an axis. */
export const axisMarginPx = shapeRadiusPx;

/** Every number of a row, base values included. */
export function valuesOf(marks: readonly DumbbellMark[]): number[] {
  return marks.flatMap(({ figure }) => {
    const { low, high } = endsOf(figure);
    return figure.base ? [low, high, figure.base.value] : [low, high];
  });
}
