import { flowText } from './flow-text.ts';
import { placeTicks, type LinearAxis, type PlacedTick } from './linear-axis.ts';
import { stackLines, type PlacedLine, type TextRun } from './text-line.ts';
import { lineHeightPx, textWidth, type TextStyle } from './text-width.ts';

/** Ticks with the stretches of height that their grid lines run through, and the axis's own texts. */
export interface PlacedAxis {
  ticks: readonly PlacedTick[];
  spans: readonly { y1: number; y2: number }[];
  lines: readonly PlacedLine[];
}

/** How the numbers of an axis are set. */
export const tickStyle: TextStyle = { sizePx: 13, weight: 400, family: 'sans' };

/** The fixed words of an axis. */
export interface AxisWords {
  unit: string;
  axisNotFromZero: string;
}

/**
 * Places an axis from `x1` to `x2` with its numbers below `y`, and gives where it ends. The unit follows the last number
 * if there is room for it, else it stands on a line of its own below; an axis that does not begin at zero says so.
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
  const baseline = y + 20;
  const unitPlace = placeUnit(ticks, unit, width);
  const tickLines = ticks.map(({ x, text }, index): PlacedLine => {
    const withUnit = unitPlace === 'joined' && index === ticks.length - 1;
    return {
      x,
      y: baseline,
      anchor: 'middle',
      runs: [{ text: withUnit ? text + unit : text, style: tickStyle, paint: 'ink-soft' }],
    };
  });
  const unitRun: TextRun = { text: unit.trimStart(), style: tickStyle, paint: 'ink-soft' };
  const unitLine: PlacedLine = { x: afterLast(ticks, unit), y: baseline, anchor: 'start', runs: [unitRun] };
  const words: TextRun[] = [
    ...(unitPlace === 'below' ? [unitRun] : []),
    ...(axis.zeroBased ? [] : [{ ...unitRun, text: axisNotFromZero }]),
  ];
  const wordLines = words.flatMap((run) => flowText([run], width - x1));
  const lines = [
    ...tickLines,
    ...(unitPlace === 'after' ? [unitLine] : []),
    ...stackLines(wordLines, { x: x1, y: baseline + 22 }, lineHeightPx(tickStyle)),
  ];
  const wordsPx = wordLines.length === 0 ? 0 : 4 + wordLines.length * lineHeightPx(tickStyle);
  return { axis: { ticks, spans, lines }, bottom: baseline + 10 + wordsPx };
}

const unitGapPx = 8;

/** Where the unit has room: joined to the last number, which keeps its centre; after it; or below the axis. */
function placeUnit(ticks: readonly PlacedTick[], unit: string, width: number): 'joined' | 'after' | 'below' {
  const last = ticks.at(-1)!;
  const before = ticks.at(-2);
  const half = textWidth(last.text + unit, tickStyle) / 2;
  const clear = before === undefined ? 0 : before.x + textWidth(before.text, tickStyle) / 2 + unitGapPx;
  if (last.x + half <= width && last.x - half >= clear) return 'joined';
  return afterLast(ticks, unit) + textWidth(unit.trimStart(), tickStyle) <= width ? 'after' : 'below';
}

function afterLast(ticks: readonly PlacedTick[], unit: string): number {
  const last = ticks.at(-1)!;
  return last.x + textWidth(last.text, tickStyle) / 2 + (unit.startsWith(' ') ? 3 : 0);
}
