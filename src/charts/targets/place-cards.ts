import { unionBox } from '../box-around.ts';
import { flowText } from '../flow-text.ts';
import { districtPaint } from '../paint.ts';
import { shapeRadiusPx } from '../district-shape.ts';
import { stackLines, type PlacedLine, type TextRun } from '../text-line.ts';
import { lineHeightPx } from '../text-width.ts';
import { figureName, isNumber, statedDistricts, type NumberFigure, type StatedDistrict } from './figures.ts';
import { placeQuote } from './place-quote.ts';
import type { PlacedEntry, PlacedHead, PlacedPlot } from './placed.ts';
import type { TargetsSeries } from './series.ts';
import { cardValueStyle, nameStyle, noteStyle, smallQuoteStyle, softStyle } from './type-scale.ts';

const shapeColumnPx = 24;
const figureGapPx = 12;
const districtGapPx = 20;
/** From this width the words of a figure stand beside its number. */
const besideFromPx = 560;
const numberShare = 0.36;
const columnGapPx = 24;

/**
 * Whether figures say more on an axis than as numbers: two districts have one, or one district's starts from a base value.
 * A lone dot on an axis only looks like a comparison.
 */
export function isWorthAnAxis(series: TargetsSeries): boolean {
  const stating = statedDistricts(series)
    .map(({ figures }) => figures.filter(isNumber))
    .filter((figures) => figures.length > 0);
  return stating.length > 1 || stating.flat().some(({ base }) => base !== null);
}

/** Each district's figures as large numbers, with their year and the plan's own words; no axis. */
export function placeCards(series: TargetsSeries, width: number): PlacedPlot {
  const heads: PlacedHead[] = [];
  const entries: PlacedEntry[] = [];
  let top = 4;
  for (const district of statedDistricts(series)) {
    const head = placeHead(district, top, width);
    heads.push(head);
    top = head.lines.at(-1)!.y + figureGapPx;
    for (const figure of district.figures) {
      const { slot, name } = district;
      const { comma } = series.labels;
      const entry = isNumber(figure)
        ? placeCard(figure, { slot, name, comma, top, width })
        : placeQuote(figure, {
            ...{ slot, name, comma },
            ...{ x: shapeColumnPx, y: top + 12, width: width - shapeColumnPx },
          });
      entries.push(entry);
      top = entry.box.y2 + figureGapPx;
    }
    top += districtGapPx - figureGapPx;
  }
  return { axis: null, heads, figures: [], entries, bottom: top - districtGapPx + figureGapPx };
}

function placeHead({ slot, name }: StatedDistrict, top: number, width: number): PlacedHead {
  const y = top + lineHeightPx(nameStyle) - 6;
  const run: TextRun = { text: name, style: nameStyle, paint: districtPaint(slot) };
  return {
    slot,
    shape: { x: shapeRadiusPx, y: y - 5.5 },
    lines: stackLines(
      flowText([run], width - shapeColumnPx),
      { x: shapeColumnPx, y },
      lineHeightPx(nameStyle),
    ),
  };
}

function placeCard(
  figure: NumberFigure,
  {
    slot,
    name,
    comma,
    top,
    width,
  }: { slot: number; name: string; comma: string; top: number; width: number },
): PlacedEntry {
  const beside = width >= besideFromPx;
  const roomPx = width - shapeColumnPx;
  const numberPx = beside ? roomPx * numberShare : roomPx;
  const number: TextRun = { text: figure.text, style: cardValueStyle, paint: 'ink' };
  const numberLines = stackLines(
    flowText([number], numberPx),
    { x: shapeColumnPx, y: top + cardValueStyle.sizePx },
    lineHeightPx(cardValueStyle),
  );
  const wordsX = beside ? shapeColumnPx + numberPx + columnGapPx : shapeColumnPx;
  const wordsTop = beside ? top + 6 : numberLines.at(-1)!.y + 8;
  const wordLines = stack(wordsOf(figure), { x: wordsX, top: wordsTop, width: width - wordsX });
  const lines = [...numberLines, ...wordLines];
  return {
    slot,
    href: figure.href,
    name: figureName(name, figure, comma),
    box: unionBox(lines, { x1: 0, x2: shapeColumnPx, y1: top, y2: top + cardValueStyle.sizePx }),
    shape: null,
    sign: null,
    lines,
  };
}

/** What is said of a number beside it: its year, the plan's own words, and what it is of if not of the whole. */
function wordsOf({ period, quote, caveat }: NumberFigure): TextRun[] {
  return [
    ...(period === null ? [] : [{ text: period, style: softStyle, paint: 'ink' } satisfies TextRun]),
    { text: quote, style: smallQuoteStyle, paint: 'ink' },
    ...(caveat === null ? [] : [{ text: caveat, style: noteStyle, paint: 'ink-soft' } satisfies TextRun]),
  ];
}

/** Runs one under the other, each from a line of its own. */
function stack(
  runs: readonly TextRun[],
  { x, top, width }: { x: number; top: number; width: number },
): PlacedLine[] {
  const lines: PlacedLine[] = [];
  for (const run of runs) {
    const heightPx = lineHeightPx(run.style);
    const y = (lines.at(-1)?.y ?? top - 4) + heightPx;
    lines.push(...stackLines(flowText([run], width), { x, y }, heightPx));
  }
  return lines;
}
