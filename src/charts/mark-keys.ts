import type { Element } from 'hast';
import { s } from 'hastscript';
import { boundGlyphs, type BoundGlyph } from './bound-glyph.ts';
import { drawGlyph, drawRange } from './draw-mark.ts';
import { drawLine } from './draw-text.ts';
import { colour } from './paint.ts';
import type { Key, PlacedKey } from './place-keys.ts';
import { roundPx } from './round-px.ts';

/** A sign around a mark, or the hollow mark of a base value. An exact number's bare mark needs no words. */
export type MarkSign = Exclude<BoundGlyph, 'exact'> | 'base';

const samplePx: Readonly<Record<MarkSign, number>> = {
  base: 14,
  'min-inclusive': 40,
  'min-exclusive': 40,
  'max-inclusive': 40,
  'max-exclusive': 40,
  about: 26,
  range: 28,
};

/** The keys of the signs that are used, in a fixed order. */
export function markKeys(
  glyphs: ReadonlySet<BoundGlyph>,
  based: boolean,
  words: Readonly<Record<MarkSign, string>>,
): Key<MarkSign>[] {
  const used = boundGlyphs.filter((glyph) => glyph !== 'exact').filter((glyph) => glyphs.has(glyph));
  const signs: MarkSign[] = based ? ['base', ...used] : used;
  return signs.map((sign) => ({ sign, samplePx: samplePx[sign], text: words[sign] }));
}

/** A sign drawn around a mark of no district, with its words. */
export function drawMarkKey({ sign, x, y, lines }: PlacedKey<MarkSign>): Element {
  const paint = colour('ink-soft');
  const sample =
    sign === 'base'
      ? [s('circle', { cx: roundPx(x + 7), cy: y, r: 5.5, fill: 'none', stroke: paint, strokeWidth: 2 })]
      : sign === 'range'
        ? drawRange({ x1: x + 2, x2: x + 26, y, paint, scale: 1 })
        : [
            ...drawGlyph(sign, { x: x + sampleMark(sign), y, paint, scale: 1 }),
            s('circle', { cx: roundPx(x + sampleMark(sign)), cy: y, r: 6, fill: paint }),
          ];
  return s('g', { className: ['chart-key'] }, [
    ...sample,
    ...lines.map((line) => drawLine(line, { halo: false })),
  ]);
}

function sampleMark(sign: MarkSign): number {
  if (sign.startsWith('min')) return 7;
  return sign.startsWith('max') ? 33 : 13;
}
