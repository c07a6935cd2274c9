import { sum } from 'd3-array';
import { flowText } from '../flow-text.ts';
import { lineWidth, stackLines, type PlacedLine, type TextRun } from '../text-line.ts';
import { lineHeightPx, type TextStyle } from '../text-width.ts';
import type { TallyPart, TallySeries } from './series.ts';

/** A tally with its parts and texts in place, in px. */
export interface PlacedTally {
  width: number;
  height: number;
  parts: readonly { part: TallyPart; x1: number; x2: number }[];
  keys: readonly { part: TallyPart; x: number; y: number; lines: readonly PlacedLine[] }[];
}

/** How high the bar is. */
export const barPx = 26;
const keyStyle: TextStyle = { sizePx: 14, weight: 400, family: 'sans' };
const countStyle: TextStyle = { ...keyStyle, weight: 600 };
const samplePx = 22;
const gapPx = 22;

/** The bar over the whole width, each part as long as its count, with the parts' counts and texts below. */
export function layoutTally({ parts }: TallySeries, width: number): PlacedTally {
  const shown = parts.filter(({ count }) => count > 0);
  const total = sum(shown, ({ count }) => count);
  let end = 0;
  const placed = shown.map((part) => {
    const x1 = end;
    end += total === 0 ? 0 : (part.count / total) * width;
    return { part, x1, x2: end };
  });
  const keys: { part: TallyPart; x: number; y: number; lines: PlacedLine[] }[] = [];
  let x = 0;
  let top = barPx + 8;
  let bottom = top;
  for (const part of shown) {
    const runs: TextRun[] = [
      { text: String(part.count), style: countStyle, paint: 'ink' },
      { text: part.text, style: keyStyle, paint: 'ink-soft', gapPx: 6 },
    ];
    const room = (from: number): number => width - from - samplePx;
    let lines = flowText(runs, room(x));
    if (x > 0 && (lines.length > 1 || room(x) < 60)) {
      [x, top] = [0, bottom];
      lines = flowText(runs, room(x));
    }
    const placedLines = stackLines(lines, { x: x + samplePx, y: top + 16 }, lineHeightPx(keyStyle));
    keys.push({ part, x, y: top + 5, lines: placedLines });
    bottom = Math.max(bottom, top + 4 + lines.length * lineHeightPx(keyStyle));
    x += samplePx + widthOf(lines) + gapPx;
  }
  return { width, height: Math.ceil(bottom + 2), parts: placed, keys };
}

function widthOf(lines: readonly (readonly TextRun[])[]): number {
  return Math.max(...lines.map(lineWidth));
}

/** Every line of text, for checks that none collides or leaves the frame. */
export function linesOf({ keys }: PlacedTally): PlacedLine[] {
  return keys.flatMap(({ lines }) => lines);
}
