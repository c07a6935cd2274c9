import { placeTicks, type LinearAxis } from '../linear-axis.ts';
import type { PlacedLine } from '../text-line.ts';
import { textWidth } from '../text-width.ts';
import type { PlacedScale } from './placed.ts';
import { tickStyle } from './type-scale.ts';

/** How high an axis with its numbers is, in px. */
export const scalePx = 26;

/** An axis from `x1` to `x2` at height `y`, its grid lines beginning at `top`; the unit follows its last number. */
export function placeScale(
  axis: LinearAxis,
  unit: string,
  { x1, x2, y, top, limits }: { x1: number; x2: number; y: number; top: number; limits: [number, number] },
): PlacedScale {
  const ticks = placeTicks(axis, { x1, x2 }, tickStyle);
  const fits = (text: string, x: number, before: number): boolean => {
    const half = textWidth(text, tickStyle) / 2;
    return x - half >= Math.max(limits[0], before) && x + half <= limits[1];
  };
  let end = -Infinity;
  const lines = ticks.flatMap(({ x, text }, index): PlacedLine[] => {
    const isLast = index === ticks.length - 1;
    const own = isLast && fits(text + unit, x, end + 4) ? text + unit : text;
    if (!fits(own, x, end + 4)) return [];
    end = x + textWidth(own, tickStyle) / 2;
    return [{ x, y: y + 16, anchor: 'middle', runs: [{ text: own, style: tickStyle, paint: 'ink-soft' }] }];
  });
  return { x1, x2, y, top, broken: !axis.zeroBased, ticks, lines };
}
