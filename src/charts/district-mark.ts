import type { Element } from 'hast';
import { s } from 'hastscript';
import type { BoundGlyph } from './bound-glyph.ts';
import { drawGlyph, drawRange } from './draw-mark.ts';
import { drawShape } from './draw-shape.ts';
import { colour, districtPaint } from './paint.ts';
import { roundPx } from './round-px.ts';

/** A number's mark on a scale: a point with its sign, or a range. Positions in px. */
export type PlacedMark =
  { glyph: Exclude<BoundGlyph, 'range'>; x: number } | { glyph: 'range'; x1: number; x2: number };

/** The height of a mark, the slot of its district, and its size; `scale` 1 is that of a large chart. */
export interface MarkPlace {
  slot: number;
  y: number;
  scale: number;
}

/** The mark of a number that lies from `low` to `high`, with the sign of its bound. */
export function placedMark(glyph: BoundGlyph, { low, high }: Record<'low' | 'high', number>): PlacedMark {
  return glyph === 'range' ? { glyph, x1: low, x2: high } : { glyph, x: low };
}

/** A district's number: its shape with the sign of the bound, or a band from end to end. */
export function drawMark(mark: PlacedMark, { slot, y, scale }: MarkPlace): Element[] {
  const paint = colour(districtPaint(slot));
  return mark.glyph === 'range'
    ? drawRange({ x1: mark.x1, x2: mark.x2, y, paint, scale })
    : [...drawGlyph(mark.glyph, { x: mark.x, y, paint, scale }), drawShape(slot, { x: mark.x, y, scale })];
}

/** The way from a base value at `x` to the mark. */
export function drawWay(mark: PlacedMark, x: number, { slot, y }: Omit<MarkPlace, 'scale'>): Element {
  return s('path', {
    d: `M${roundPx(x)},${roundPx(y)}H${roundPx(nearest(mark, x))}`,
    stroke: colour(districtPaint(slot)),
    strokeWidth: 2,
  });
}

/** The point of a mark that is nearest to `x`. */
function nearest(mark: PlacedMark, x: number): number {
  return mark.glyph === 'range' ? Math.min(Math.max(x, mark.x1), mark.x2) : mark.x;
}

const ringBelowPx = 3;

/** A base value's hollow mark; one that its target does not leave is a ring around the target's mark. */
export function drawBase(mark: PlacedMark, x: number, { slot, y, scale }: MarkPlace): Element {
  const ring = mark.glyph !== 'range' && Math.abs(mark.x - x) < ringBelowPx;
  return drawShape(slot, { x, y, scale: scale * (ring ? 1.6 : 0.9) }, 'hollow');
}
