import type { Element } from 'hast';
import { drawLink } from './draw-link.ts';
import { drawShape } from './draw-shape.ts';
import { drawLine } from './draw-text.ts';
import type { Box, PlacedLine } from './text-line.ts';

/** A district or one of its plans over its column: shape and name, which lead to its page. */
export interface ColumnHead {
  slot: number;
  href: string;
  name: string;
  box: Box;
  shape: { x: number; y: number };
  lines: readonly PlacedLine[];
}

/** Draws the head of a column. */
export function drawColumnHead({ slot, href, name, box, shape, lines }: ColumnHead): Element {
  return drawLink({ href, name, boxes: [box], slot }, [
    drawShape(slot, { ...shape, scale: 0.9 }),
    ...lines.map((line) => drawLine(line, { halo: false })),
  ]);
}
