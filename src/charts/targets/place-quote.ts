import { flowText } from '../flow-text.ts';
import { stackLines, type TextRun } from '../text-line.ts';
import { figureName, spoken } from './figures.ts';
import type { PlacedEntry } from './placed.ts';
import type { RelativeFigure } from './series.ts';
import { lineHeightPx } from '../text-width.ts';
import { noteStyle, quoteStyle } from './type-scale.ts';
import { unionBox } from '../box-around.ts';

/** A relative goal in its row: the plan's own words, then when and why they have no place on the axis. */
export function placeQuote(
  figure: RelativeFigure,
  place: { slot: number; name: string; comma: string; x: number; y: number; width: number },
): PlacedEntry {
  const { slot, name, comma, x, y, width } = place;
  const words: TextRun = { text: figure.text, style: quoteStyle, paint: 'ink' };
  const note = spoken([figure.period, figure.caveat], comma);
  const quoteLines = stackLines(flowText([words], width), { x, y: y + 5.5 }, lineHeightPx(quoteStyle));
  const noteTop = y + 5.5 + (quoteLines.length - 1) * lineHeightPx(quoteStyle) + 20;
  const noteLines =
    note === ''
      ? []
      : stackLines(
          flowText([{ text: note, style: noteStyle, paint: 'ink-soft' }], width),
          { x, y: noteTop },
          lineHeightPx(noteStyle),
        );
  const lines = [...quoteLines, ...noteLines];
  return {
    slot,
    href: figure.href,
    name: figureName(name, figure, comma),
    box: unionBox(lines, { x1: x, x2: x, y1: y - 12, y2: y + 12 }),
    shape: null,
    sign: null,
    lines,
  };
}
