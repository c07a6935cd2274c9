import type { Element } from 'hast';
import { s } from 'hastscript';
import { roundPx } from './round-px.ts';
import type { Box } from './text-line.ts';

/** A link of a chart; `slot` is that of the district it is about, if it is about one. */
interface ChartLink {
  href: string;
  name: string;
  boxes: readonly Box[];
  slot?: number;
}

/** A link whose `boxes` can be hit as a whole, named for those who do not see what is in it. */
export function drawLink(
  { href, name, boxes, slot }: ChartLink,
  children: readonly (Element | null)[],
): Element {
  return s('a', { href, ariaLabel: name, dataSlot: slot }, [
    ...boxes.map((box) => s('rect', { ...boxOf(box), fill: 'none', pointerEvents: 'all' })),
    ...children,
  ]);
}

/** The attributes of a `rect`. */
export function boxOf({ x1, y1, x2, y2 }: Box): Record<'x' | 'y' | 'width' | 'height', number> {
  return { x: roundPx(x1), y: roundPx(y1), width: roundPx(x2 - x1), height: roundPx(y2 - y1) };
}
