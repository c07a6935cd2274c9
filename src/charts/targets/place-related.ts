import { flowText } from '../flow-text.ts';
import { districtPaint } from '../paint.ts';
import { stackLines, type TextRun } from '../text-line.ts';
import { spoken } from './figures.ts';
import type { Column, PlacedEntry, PlacedGroup } from './placed.ts';
import type { RelatedTarget } from './series.ts';
import { lineHeightPx } from '../text-width.ts';
import { noteNameStyle, noteStyle, noteValueStyle, smallQuoteStyle, softStyle } from './type-scale.ts';
import { unionBox } from '../box-around.ts';

const shapeColumnPx = 22;
const shapeXPx = 7;
const itemGapPx = 12;

/** Targets that are related but not comparable, one under the other: who, how much, when; the plan's words; the reason. */
export function placeRelated(related: readonly RelatedTarget[], comma: string, column: Column): PlacedGroup {
  const entries: PlacedEntry[] = [];
  let top = column.y;
  for (const target of related) {
    const entry = placeTarget(target, comma, { ...column, y: top });
    entries.push(entry);
    top = entry.box.y2 + itemGapPx;
  }
  return { entries, bottom: top };
}

function placeTarget(target: RelatedTarget, comma: string, { x, y, width }: Column): PlacedEntry {
  const { slot, name, text, period, quote, reason, href } = target;
  const head: TextRun[] = [
    { text: name, style: noteNameStyle, paint: districtPaint(slot) },
    { text, style: noteValueStyle, paint: 'ink', gapPx: 8, unbroken: true },
    ...(period === null
      ? []
      : [{ text: period, style: softStyle, paint: 'ink-soft', gapPx: 8 } satisfies TextRun]),
    { text: quote, style: smallQuoteStyle, paint: 'ink', gapPx: 10, unbroken: true },
  ];
  const textX = x + shapeColumnPx;
  const headLines = stackLines(
    flowText(head, width - shapeColumnPx),
    { x: textX, y: y + 16 },
    lineHeightPx(noteValueStyle),
  );
  const reasonLines = stackLines(
    flowText([{ text: reason, style: noteStyle, paint: 'ink-soft' }], width - shapeColumnPx),
    { x: textX, y: headLines.at(-1)!.y + 20 },
    lineHeightPx(noteStyle),
  );
  const lines = [...headLines, ...reasonLines];
  return {
    slot,
    href,
    name: spoken([name, text, period, quote, reason], comma),
    box: unionBox(lines, { x1: x, x2: x, y1: y, y2: y + 20 }),
    shape: { x: x + shapeXPx, y: y + 11 },
    sign: null,
    lines,
  };
}
