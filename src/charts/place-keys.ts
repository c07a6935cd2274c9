import { flowText } from './flow-text.ts';
import { lineWidth, stackLines, type PlacedLine, type TextRun } from './text-line.ts';
import { lineHeightPx, type TextStyle } from './text-width.ts';

/** A sign to be explained, the width of its sample in px, and what it means. */
export interface Key<Sign> {
  sign: Sign;
  samplePx: number;
  text: string;
}

/** A sample of a sign and what it means. */
export interface PlacedKey<Sign> {
  sign: Sign;
  x: number;
  y: number;
  lines: readonly PlacedLine[];
}

const keyStyle: TextStyle = { sizePx: 13, weight: 400, family: 'sans' };
const sampleGapPx = 8;
const keyGapPx = 24;
const rowPx = 24;

/** Places the explanations of signs beside each other, in as many rows from `y` down as they need. */
export function placeKeys<Sign>(
  wanted: readonly Key<Sign>[],
  { y, width }: { y: number; width: number },
): { keys: PlacedKey<Sign>[]; bottom: number } {
  const keys: PlacedKey<Sign>[] = [];
  let x = 0;
  let top = y;
  let bottom = y;
  for (const { sign, samplePx, text } of wanted) {
    const run: TextRun = { text, style: keyStyle, paint: 'ink-soft' };
    const textPx = samplePx + sampleGapPx;
    const keyPx = textPx + lineWidth([run]);
    if (x > 0 && x + keyPx > width) {
      x = 0;
      top = bottom;
    }
    const lines = stackLines(
      flowText([run], width - x - textPx),
      { x: x + textPx, y: top + 16 },
      lineHeightPx(keyStyle),
    );
    keys.push({ sign, x, y: top + 11.5, lines });
    x += keyPx + keyGapPx;
    bottom = Math.max(bottom, top + rowPx + (lines.length - 1) * lineHeightPx(keyStyle));
  }
  return { keys, bottom };
}
