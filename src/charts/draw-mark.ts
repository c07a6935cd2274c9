import type { Element } from 'hast';
import { s } from 'hastscript';
import { glyphStrokes, rangeCaps, type BoundGlyph } from './bound-glyph.ts';
import { roundPx } from './round-px.ts';

/** Where a mark's sign is drawn, in a paint such as `var(--district-1)`. */
interface Place {
  y: number;
  paint: string;
  scale: number;
}

/** The strokes of a bound around a mark. */
export function drawGlyph(glyph: BoundGlyph, { x, y, paint, scale }: Place & { x: number }): Element[] {
  const zoom = scale === 1 ? '' : ` scale(${scale})`;
  return glyphStrokes(glyph).map(({ d, closed, dashed }) =>
    s('path', {
      d,
      transform: `translate(${roundPx(x)} ${roundPx(y)})${zoom}`,
      fill: closed ? paint : 'none',
      ...(closed ? {} : { stroke: paint, strokeWidth: 2 }),
      ...(dashed ? { strokeDashArray: '4 3' } : {}),
    }),
  );
}

/** A range as a band with a cap at each end. */
export function drawRange({ x1, x2, y, paint, scale }: Place & { x1: number; x2: number }): Element[] {
  const [from, to] = [roundPx(x1), roundPx(x2)];
  const heightPx = roundPx(10 * scale);
  return [
    s('rect', {
      x: from,
      y: roundPx(y - heightPx / 2),
      width: roundPx(to - from),
      height: heightPx,
      fill: paint,
      fillOpacity: 0.35,
    }),
    s('path', {
      d: rangeCaps(from, to, roundPx(y)),
      stroke: paint,
      strokeWidth: roundPx(3 * scale),
      fill: 'none',
    }),
  ];
}
