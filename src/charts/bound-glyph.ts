import type { Bound } from '../schema/quantity.ts';
import { shapeRadiusPx } from './district-shape.ts';

/** How a number's bound is drawn at its mark. `relative` goals have no number and so no mark. */
export const boundGlyphs = [
  'min-inclusive',
  'min-exclusive',
  'max-inclusive',
  'max-exclusive',
  'about',
  'exact',
  'range',
] as const;
export type BoundGlyph = (typeof boundGlyphs)[number];

/** The glyph of a bound. A minimum or maximum that does not say otherwise includes its number. */
export function boundGlyph(bound: Exclude<Bound, 'relative'>, inclusive: boolean | null): BoundGlyph {
  if (bound !== 'min' && bound !== 'max') return bound;
  return `${bound}-${inclusive === false ? 'exclusive' : 'inclusive'}`;
}

const arrowPx = shapeRadiusPx + 24;
const ringRadiusPx = shapeRadiusPx + 4;
const capHalfHeightPx = 8;

/** How far, in px, a mark with its glyph reaches to the left and right of its value. */
export const glyphReach: Readonly<Record<BoundGlyph, { left: number; right: number }>> = {
  'min-inclusive': { left: shapeRadiusPx, right: arrowPx },
  'min-exclusive': { left: shapeRadiusPx, right: arrowPx },
  'max-inclusive': { left: arrowPx, right: shapeRadiusPx },
  'max-exclusive': { left: arrowPx, right: shapeRadiusPx },
  about: { left: ringRadiusPx, right: ringRadiusPx },
  exact: { left: shapeRadiusPx, right: shapeRadiusPx },
  range: { left: 1, right: 1 },
};

/** A stroke of a glyph: `closed` ones are filled as well. Coordinates are relative to the mark. */
export interface GlyphStroke {
  d: string;
  closed: boolean;
  dashed: boolean;
}

/**
 * The strokes around a mark that tell its bound without colour: an inclusive one has its shaft joined to the mark and a
 * closed head, an exclusive one stands off the mark and has an open head; 左右 and 约 are a broken ring.
 */
export function glyphStrokes(glyph: BoundGlyph): GlyphStroke[] {
  switch (glyph) {
    case 'min-inclusive':
      return closedArrow(1);
    case 'max-inclusive':
      return closedArrow(-1);
    case 'min-exclusive':
      return openArrow(1);
    case 'max-exclusive':
      return openArrow(-1);
    case 'about':
      return [
        {
          d: `M${ringRadiusPx},0A${ringRadiusPx},${ringRadiusPx},0,1,1,${-ringRadiusPx},0A${ringRadiusPx},${ringRadiusPx},0,1,1,${ringRadiusPx},0`,
          closed: false,
          dashed: true,
        },
      ];
    case 'exact':
    case 'range':
      return [];
  }
}

function closedArrow(sign: 1 | -1): GlyphStroke[] {
  return [
    { d: `M0,0H${sign * (arrowPx - 9)}`, closed: false, dashed: false },
    {
      d: `M${sign * arrowPx},0L${sign * (arrowPx - 10)},-5V5Z`,
      closed: true,
      dashed: false,
    },
  ];
}

function openArrow(sign: 1 | -1): GlyphStroke[] {
  return [
    {
      d: `M${sign * (shapeRadiusPx + 5)},0H${sign * (arrowPx - 1)}M${sign * (arrowPx - 8)},-5L${sign * (arrowPx - 1)},0L${sign * (arrowPx - 8)},5`,
      closed: false,
      dashed: false,
    },
  ];
}

/** The end caps of a range from `x1` to `x2`, as a path at height `y`. */
export function rangeCaps(x1: number, x2: number, y: number): string {
  return [x1, x2].map((x) => `M${x},${y - capHalfHeightPx}V${y + capHalfHeightPx}`).join('');
}
