import { flowText } from '../flow-text.ts';
import { placeTicks, type LinearAxis, type PlacedTick } from '../linear-axis.ts';
import { stackLines, type PlacedLine } from '../text-line.ts';
import { textWidth } from '../text-width.ts';
import type { PlacedAxis } from './placed.ts';
import { lineHeightPx, noteStyle, tickStyle } from './type-scale.ts';

/** The fixed words of an axis. */
export interface AxisWords {
  unit: string;
  axisNotFromZero: string;
}

/**
 * Places an axis from `x1` to `x2` with its numbers below `y`, and gives where it ends. The unit follows the last number
 * if there is room for it, else it stands on a line of its own; an axis that does not begin at zero says so.
 */
export function placeAxis(
  axis: LinearAxis,
  {
    x1,
    x2,
    y,
    width,
    spans,
  }: { x1: number; x2: number; y: number; width: number; spans: PlacedAxis['spans'] },
  { unit, axisNotFromZero }: AxisWords,
): { axis: PlacedAxis; bottom: number } {
  const ticks = placeTicks(axis, { x1, x2 }, tickStyle);
  const unitFits = hasRoom(ticks, unit, width);
  const baseline = y + 20;
  const lines: PlacedLine[] = ticks.map(({ x, text }, index) => ({
    x,
    y: baseline,
    anchor: 'middle',
    runs: [
      {
        text: unitFits && index === ticks.length - 1 ? text + unit : text,
        style: tickStyle,
        paint: 'ink-soft',
      },
    ],
  }));
  const words = [unitFits ? '' : unit.trimStart(), axis.zeroBased ? '' : axisNotFromZero].filter(
    (text) => text !== '',
  );
  const wordLines = words.flatMap((text) => flowText([{ text, style: noteStyle, paint: 'ink-soft' }], width));
  lines.push(
    ...stackLines(wordLines, { x: width, y: baseline + 22, anchor: 'end' }, lineHeightPx(noteStyle)),
  );
  const bottom =
    baseline + 10 + (wordLines.length === 0 ? 0 : 4 + wordLines.length * lineHeightPx(noteStyle));
  return { axis: { ticks, spans, lines }, bottom };
}

const unitGapPx = 8;

/** Whether the last number still has room when the unit follows it. */
function hasRoom(ticks: readonly PlacedTick[], unit: string, width: number): boolean {
  const last = ticks.at(-1)!;
  const before = ticks.at(-2);
  const half = textWidth(last.text + unit, tickStyle) / 2;
  const clear = before === undefined ? 0 : before.x + textWidth(before.text, tickStyle) / 2 + unitGapPx;
  return last.x + half <= width && last.x - half >= clear;
}
