import type { Element } from 'hast';
import { s } from 'hastscript';
import { drawShape } from '../draw-shape.ts';
import { colour, districtPaint } from '../paint.ts';
import { roundPx } from '../round-px.ts';
import type { MatrixSays } from './series.ts';

/** Where a sign stands, and in whose colour; without a `slot` it is one of the key. */
interface SignPlace {
  slot: number | null;
  x: number;
  y: number;
}

const radiusPx = 6;

/**
 * What a district says, by shape and shade: its own shape filled for a figure, a half-filled ring for a rank, a ring for
 * words, an open diamond for a table that is missing, a point for nothing found.
 */
export function drawSays(says: MatrixSays, { slot, x, y }: SignPlace): Element[] {
  const paint = colour(slot === null ? 'ink-soft' : districtPaint(slot));
  const ring = s('circle', {
    cx: roundPx(x),
    cy: roundPx(y),
    r: radiusPx - 0.75,
    fill: colour('paper'),
    stroke: paint,
    strokeWidth: 1.5,
  });
  switch (says) {
    case 'stated':
      return slot === null
        ? [s('circle', { cx: roundPx(x), cy: roundPx(y), r: radiusPx, fill: paint })]
        : [drawShape(slot, { x, y, scale: 0.9 })];
    case 'ranked':
      return [
        ring,
        s('path', {
          d: `M${roundPx(x)},${roundPx(y - radiusPx)}a${radiusPx},${radiusPx},0,0,0,0,${2 * radiusPx}Z`,
          fill: paint,
        }),
      ];
    case 'mentioned':
      return [ring];
    case 'unavailable':
      return [
        s('path', {
          d: `M${roundPx(x)},${roundPx(y - radiusPx)}l6,6l-6,6l-6,-6Z`,
          stroke: colour('missing'),
          strokeWidth: 1.5,
          fill: 'none',
        }),
      ];
    case 'unstated':
      return [s('circle', { cx: roundPx(x), cy: roundPx(y), r: 2, fill: colour('ink-soft') })];
  }
}
