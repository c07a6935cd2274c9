import { scaleLinear } from 'd3-scale';
import { glyphReach } from '../bound-glyph.ts';
import { shapeRadiusPx } from '../district-shape.ts';
import type { LinearAxis } from '../linear-axis.ts';
import { lineWidth } from '../text-line.ts';
import { textWidth } from '../text-width.ts';
import { endsOf, figureRuns, glyphOf, type NumberFigure } from './figures.ts';
import { noteStyle, softStyle, tickStyle, valueStyle } from './type-scale.ts';

/** The space between a figure's marks and its texts. */
export const labelGapPx = 10;
/** The width in which a caveat is set at least. */
export const caveatPx = 170;
const shortestAxisPx = 220;

/**
 * Where a figure's texts stand: its own at one `side` of its marks, away from zero and from its base value, and the base
 * value's at the other side if they are `apart`, else on the same line.
 */
export interface Sides {
  side: 'left' | 'right';
  apart: boolean;
}

/** An axis from `x1` to `x2`, with the sides of each figure's texts. `from` introduces a base value that is not apart. */
export interface Fit {
  axis: LinearAxis;
  x1: number;
  x2: number;
  from: string;
  sides: ReadonlyMap<NumberFigure, Sides>;
}

/** The room for an axis: `left` is where names end, `x1` where the axis begins, `width` where the frame ends. */
interface Room {
  left: number;
  x1: number;
  width: number;
}

/**
 * Ends the axis where every text at the right of its marks still fits. Texts begin apart; one without room at the left
 * moves to the right of its row, which may shorten the axis. Gives `null` if less than 220 px are left.
 */
export function fitAxis(
  axis: LinearAxis,
  figures: readonly NumberFigure[],
  from: string,
  room: Room,
): Fit | null {
  const { left, x1, width } = room;
  const sides = new Map(figures.map((figure) => [figure, preferredSides(figure)]));
  const lastTickPx = textWidth(axis.ticks.at(-1)!.text, tickStyle);
  for (;;) {
    const x2 = Math.min(
      width - lastTickPx / 2,
      ...figures.flatMap((figure) =>
        axisEnds(axis, figure, rightTextPx(figure, sides.get(figure)!, from), room),
      ),
    );
    if (x2 - x1 < shortestAxisPx) return null;
    const x = scaleLinear(axis.domain, [x1, x2]);
    const cramped = figures.filter((figure) => {
      const textPx = leftTextPx(figure, sides.get(figure)!);
      return textPx > 0 && marksExtent(figure, x).left - labelGapPx - textPx < left;
    });
    if (cramped.length === 0) return { axis, x1, x2, from, sides };
    for (const figure of cramped) sides.set(figure, { side: 'right', apart: false });
  }
}

/** How far a figure's marks reach, base value and arrows included. */
export function marksExtent(
  figure: NumberFigure,
  x: (value: number) => number,
): { left: number; right: number } {
  const reaches = reachesOf(figure);
  return {
    left: Math.min(...reaches.map(({ low, left }) => x(low) - left)),
    right: Math.max(...reaches.map(({ high, right }) => x(high) + right)),
  };
}

function reachesOf(figure: NumberFigure): { low: number; high: number; left: number; right: number }[] {
  const target = { ...endsOf(figure), ...glyphReach[glyphOf(figure)] };
  if (figure.base === null) return [target];
  const { value } = figure.base;
  return [target, { low: value, high: value, left: shapeRadiusPx, right: shapeRadiusPx }];
}

function preferredSides(figure: NumberFigure): Sides {
  const { low, high } = endsOf(figure);
  const base = figure.base?.value;
  if (base === undefined && high < 0) return { side: 'left', apart: false };
  if (base === undefined || (low < base && base < high)) return { side: 'right', apart: false };
  return { side: base > high ? 'left' : 'right', apart: true };
}

/** The ends of the axis at which the text at the right of a figure's marks would just touch the frame. */
function axisEnds(axis: LinearAxis, figure: NumberFigure, textPx: number, { x1, width }: Room): number[] {
  const [from, to] = axis.domain;
  return reachesOf(figure).map(({ high, right }) => {
    const share = (high - from) / (to - from);
    const roomPx = width - x1 - right - labelGapPx - textPx;
    if (roomPx < 0) return -Infinity;
    return share === 0 ? Infinity : x1 + roomPx / share;
  });
}

function rightTextPx(figure: NumberFigure, { side, apart }: Sides, from: string): number {
  return side === 'left' ? baseTextPx(figure) : ownTextPx(figure, apart ? null : from);
}

function leftTextPx(figure: NumberFigure, { side, apart }: Sides): number {
  if (side === 'left') return ownTextPx(figure, null);
  return apart ? baseTextPx(figure) : 0;
}

function ownTextPx(figure: NumberFigure, from: string | null): number {
  const caveat = figure.caveat === null ? 0 : Math.min(textWidth(figure.caveat, noteStyle), caveatPx);
  return Math.max(lineWidth(figureRuns(figure, valueStyle, from)), caveat);
}

function baseTextPx({ base }: NumberFigure): number {
  return base === null ? 0 : textWidth(base.text, softStyle);
}
