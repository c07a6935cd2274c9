import { boundGlyphs, type BoundGlyph } from '../bound-glyph.ts';
import { flowText } from '../flow-text.ts';
import { lineWidth, stackLines, type TextRun } from '../text-line.ts';
import type { PlacedFigure, PlacedKey } from './placed.ts';
import type { TargetsLabels } from './series.ts';
import { lineHeightPx, noteStyle } from './type-scale.ts';

const samplePx: Readonly<Record<PlacedKey['glyph'], number>> = {
  base: 14,
  'min-inclusive': 40,
  'min-exclusive': 40,
  'max-inclusive': 40,
  'max-exclusive': 40,
  about: 26,
  exact: 14,
  range: 28,
};
const sampleGapPx = 8;
const keyGapPx = 24;
const rowPx = 24;

/** Explains each sign that the figures use, in rows below the axis. An exact number's bare mark needs no words. */
export function placeKeys(
  figures: readonly PlacedFigure[],
  key: TargetsLabels['key'],
  { y, width }: { y: number; width: number },
): { keys: PlacedKey[]; bottom: number } {
  const glyphs = new Set<BoundGlyph>(figures.map(({ mark }) => mark.glyph));
  const used = [
    ...(figures.some(({ base }) => base !== null) ? (['base'] as const) : []),
    ...boundGlyphs.filter((glyph) => glyph !== 'exact' && glyphs.has(glyph)),
  ];
  const keys: PlacedKey[] = [];
  let x = 0;
  let top = y;
  let bottom = y;
  for (const glyph of used) {
    if (glyph === 'exact') continue;
    const run: TextRun = { text: key[glyph], style: noteStyle, paint: 'ink-soft' };
    const samplesPx = samplePx[glyph] + sampleGapPx;
    const wanted = samplesPx + lineWidth([run]);
    if (x > 0 && x + wanted > width) {
      x = 0;
      top = bottom;
    }
    const lines = stackLines(
      flowText([run], width - x - samplesPx),
      { x: x + samplesPx, y: top + 16 },
      lineHeightPx(noteStyle),
    );
    keys.push({ glyph, x, y: top + 11.5, lines });
    x += wanted + keyGapPx;
    bottom = Math.max(bottom, top + rowPx + (lines.length - 1) * lineHeightPx(noteStyle));
  }
  return { keys, bottom };
}
