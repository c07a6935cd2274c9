import { tickStyle } from '../place-axis.ts';
import { scaleLinear } from 'd3-scale';
import { glyphReach } from '../bound-glyph.ts';
import { shapeRadiusPx } from '../district-shape.ts';
import type { LinearAxis } from '../linear-axis.ts';
import { lineWidth } from '../text-line.ts';
import { textWidth } from '../text-width.ts';
import { endsOf, figureRuns, glyphOf, type NumberFigure } from './figures.ts';
import { noteStyle, softStyle, valueStyle } from './type-scale.ts';

/** The space between a figure's marks and its texts. */
export const labelGapPx = 10;
/** The width in which a caveat is set at least. */
export const caveatPx = 170;
const shortestAxisPx = 220;
/** The axis moves right for the texts of negative values by no more than this part of its length. */
const mostInset = 0.3;

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
 * Ends the axis where every text at the right of its marks still fits. Texts that stand at the left begin there; where
 * one has no room, the axis's beginning moves for a negative value's text, within limits, and else the text moves to the
 * right of its row, which may shorten the axis. Gives `null` if less than 220 px are left.
 */
export function fitAxis(
  axis: LinearAxis,
  figures: readonly NumberFigure[],
  from: string,
  room: Room,
): Fit | null {
  const sides = new Map(figures.map((figure) => [figure, preferredSides(figure)]));
  let { x1 } = room;
  for (;;) {
    const x2 = axisEnd(axis, sides, from, { ...room, x1 });
    if (x2 - x1 < shortestAxisPx) return null;
    const x = scaleLinear(axis.domain, [x1, x2]);
    const cramped = [...sides]
      .map(([figure, place]) => ({ figure, lackPx: leftLackPx(figure, place, x, room.left) }))
      .filter(({ lackPx }) => lackPx > 0);
    if (cramped.length === 0) return { axis, x1, x2, from, sides };
    const negative = cramped.filter(({ figure }) => figure.base === null);
    const shiftPx = Math.ceil(Math.max(0, ...negative.map(({ lackPx }) => lackPx)));
    if (shiftPx > 0 && x1 + shiftPx - room.left <= (x2 - x1) * mostInset) x1 += shiftPx;
    else for (const { figure } of cramped) sides.set(figure, { side: 'right', apart: false });
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

/** The end of the axis at which the longest text at the right of its marks just touches the frame. */
function axisEnd(axis: LinearAxis, sides: Fit['sides'], from: string, { x1, width }: Room): number {
  const [low, high] = axis.domain;
  const ends = [...sides].flatMap(([figure, place]) => {
    const textPx = rightTextPx(figure, place, from);
    return reachesOf(figure).map((reach) => {
      const share = (reach.high - low) / (high - low);
      const roomPx = width - x1 - reach.right - labelGapPx - textPx;
      if (roomPx < 0) return -Infinity;
      return share === 0 ? Infinity : x1 + roomPx / share;
    });
  });
  return Math.min(width - textWidth(axis.ticks.at(-1)!.text, tickStyle) / 2, ...ends);
}

/** How many px a figure lacks for its text at the left. */
function leftLackPx(figure: NumberFigure, place: Sides, x: (value: number) => number, left: number): number {
  const textPx = leftTextPx(figure, place);
  return textPx === 0 ? 0 : left + textPx + labelGapPx - marksExtent(figure, x).left;
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
