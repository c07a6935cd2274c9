import { flowText } from '../flow-text.ts';
import { districtPaint } from '../paint.ts';
import { stackLines, type TextRun } from '../text-line.ts';
import { lineHeightPx, textWidth } from '../text-width.ts';
import { spoken } from './figures.ts';
import type { Column, PlacedEntry, PlacedGroup } from './placed.ts';
import type { TargetsDistrict, TargetsSeries } from './series.ts';
import { noteNameStyle, noteStyle, softStyle } from './type-scale.ts';
import { unionBox } from '../box-around.ts';

export type SilentDistrict = Exclude<TargetsDistrict, { says: 'stated' | 'related' }>;

/** The districts that state no target of this indicator, in order. */
export function silentDistricts({ districts }: TargetsSeries): SilentDistrict[] {
  return districts.filter((district) => district.says !== 'stated' && district.says !== 'related');
}

const shapeColumnPx = 22;
const shapeXPx = 7;
const signColumnPx = 30;
const nameShare = 0.4;
const gapPx = 10;
const itemGapPx = 8;

/** Districts in words: name, a broken stroke for silence or a diamond for a source that lacks its table, and the words. */
export function placeSilent(silent: readonly SilentDistrict[], comma: string, column: Column): PlacedGroup {
  const widest = Math.max(...silent.map(({ name }) => textWidth(name, noteNameStyle)));
  const nameWidth = Math.min(widest + 1, (column.width - shapeColumnPx) * nameShare);
  const entries: PlacedEntry[] = [];
  let top = column.y;
  for (const district of silent) {
    const entry = placeDistrict(district, comma, { ...column, y: top }, nameWidth);
    entries.push(entry);
    top = entry.box.y2 + itemGapPx;
  }
  return { entries, bottom: top };
}

function placeDistrict(
  { slot, name, says, text, note, href }: SilentDistrict,
  comma: string,
  { x, y, width }: Column,
  nameWidth: number,
): PlacedEntry {
  const nameLines = stackLines(
    flowText([{ text: name, style: noteNameStyle, paint: districtPaint(slot) }], nameWidth),
    { x: x + shapeColumnPx, y: y + 16 },
    lineHeightPx(noteNameStyle),
  );
  const signX = x + shapeColumnPx + nameWidth + gapPx;
  const textX = signX + signColumnPx;
  const missing = says === 'unavailable';
  const words: TextRun = { text, style: softStyle, paint: missing ? 'missing' : 'ink-soft' };
  const wordLines = stackLines(
    flowText([words], x + width - textX),
    { x: textX, y: y + 16 },
    lineHeightPx(softStyle),
  );
  const noteLines =
    note === null
      ? []
      : stackLines(
          flowText([{ text: note, style: noteStyle, paint: 'ink-soft' }], x + width - textX),
          { x: textX, y: wordLines.at(-1)!.y + 19 },
          lineHeightPx(noteStyle),
        );
  const lines = [...nameLines, ...wordLines, ...noteLines];
  return {
    slot,
    href,
    name: spoken([name, text, note], comma),
    box: unionBox(lines, { x1: x, x2: x, y1: y, y2: y + 22 }),
    shape: { x: x + shapeXPx, y: y + 11 },
    sign: { kind: missing ? 'diamond' : 'dash', x: signX, y: y + 11 },
    lines,
  };
}
