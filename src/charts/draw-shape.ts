import type { Element } from 'hast';
import { s } from 'hastscript';
import { districtShape, type ShapePlace } from './district-shape.ts';
import { colour, districtPaint } from './paint.ts';

/** A district's shape, filled in its colour, or hollow for a base value. */
export function drawShape(slot: number, place: ShapePlace, look: 'filled' | 'hollow' = 'filled'): Element {
  const paint = colour(districtPaint(slot));
  return s('path', {
    ...districtShape(slot, place),
    ...(look === 'filled' ? { fill: paint } : { fill: colour('paper'), stroke: paint, strokeWidth: 2 }),
  });
}
