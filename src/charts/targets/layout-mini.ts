import { scaleLinear } from 'd3-scale';
import { glyphReach } from '../bound-glyph.ts';
import { shapeRadiusPx } from '../district-shape.ts';
import { flowText } from '../flow-text.ts';
import { pointAxis } from '../linear-axis.ts';
import { districtPaint } from '../paint.ts';
import { lineBox, lineWidth, stackLines, type PlacedLine, type TextRun } from '../text-line.ts';
import { lineHeightPx, textWidth } from '../text-width.ts';
import { axisValues, baseName, endsOf, figureName, glyphOf, type NumberFigure } from './figures.ts';
import { miniRows, type FigureRow, type MiniRow, type WordsRow } from './mini-rows.ts';
import type { PlacedEntry, PlacedFigure, PlacedHead, PlacedTargets } from './placed.ts';
import type { TargetsSeries } from './series.ts';
import { noteStyle, smallNameStyle, smallQuoteStyle, smallValueStyle } from './type-scale.ts';
import { boxAround, unionBox } from '../box-around.ts';

const markScale = 0.62;
const nameShare = 0.4;
const valueShare = 0.55;
const gapPx = 10;
const shortestTrackPx = 48;
const rowPx = 25;
const signColumnPx = 30;

/**
 * A chart of targets as a few lines of a card, in a width of px from 160: short name, track with mark, stated number;
 * the rest in words. Where a stated number leaves the track too little room, it stands above it. Years are told only if
 * they differ, and the base value's text not at all.
 */
export function layoutTargetsMini(series: TargetsSeries, width: number): PlacedTargets {
  const rows = miniRows(series);
  const numbers = rows.filter((row) => row.kind === 'figure').map(({ figure }) => figure);
  const runsOf = valueRuns(numbers);
  const widestName = Math.max(...rows.map(({ shortName }) => textWidth(shortName, smallNameStyle)));
  const nameWidth = Math.min(widestName + 1, width * nameShare);
  const left = nameWidth + gapPx;
  const widestValue = Math.max(0, ...numbers.map((figure) => lineWidth(runsOf(figure))));
  const trackPx = width - left - widestValue - gapPx;
  const beside = widestValue <= width * valueShare && trackPx >= shortestTrackPx;
  const track = trackOf(
    axisValues(series),
    numbers,
    beside ? { left, right: left + trackPx } : { left: 0, right: width },
  );

  const heads: PlacedHead[] = [];
  const figures: PlacedFigure[] = [];
  const entries: PlacedEntry[] = [];
  let top = 0;
  for (const [index, row] of rows.entries()) {
    const again = rows[index - 1]?.slot === row.slot;
    const nameLines = again ? [] : placeName(row, { top, nameWidth });
    const nameFoot = top + rowPx + Math.max(0, nameLines.length - 1) * lineHeightPx(smallNameStyle);
    if (row.kind === 'words') {
      const entry = placeWords(row, { nameLines, left, top, width });
      entries.push(entry);
      top = Math.max(nameFoot, entry.box.y2 + 5);
      continue;
    }
    heads.push({ slot: row.slot, shape: null, lines: nameLines });
    const runs = runsOf(row.figure);
    const lines = beside
      ? stackLines([runs], { x: width, y: top + 17, anchor: 'end' }, rowPx)
      : stackLines(flowText(runs, width - left), { x: left, y: top + 17 }, lineHeightPx(smallValueStyle));
    const y = beside ? top + rowPx / 2 : Math.max(nameFoot, lines.at(-1)!.y + 6) + 9;
    figures.push(placeMark(row, { y, lines, track: track!, comma: series.labels.comma }));
    top = beside ? nameFoot : y + 13;
  }
  const height = Math.ceil(top);
  return { markScale, width, height, axis: null, heads, figures, entries, keys: [], rules: [], headings: [] };
}

function valueRuns(numbers: readonly NumberFigure[]): (figure: NumberFigure) => TextRun[] {
  const differ = new Set(numbers.map(({ period }) => period)).size > 1;
  return ({ text, period }) => {
    const value: TextRun = { text, style: smallValueStyle, paint: 'ink', unbroken: true };
    if (!differ || period === null) return [value];
    return [value, { text: period, style: noteStyle, paint: 'ink-soft', gapPx: 6, unbroken: true }];
  };
}

function placeName(
  { slot, shortName }: MiniRow,
  { top, nameWidth }: { top: number; nameWidth: number },
): PlacedLine[] {
  const run: TextRun = { text: shortName, style: smallNameStyle, paint: districtPaint(slot) };
  return stackLines(flowText([run], nameWidth), { x: 0, y: top + 17 }, lineHeightPx(smallNameStyle));
}

type Track = (value: number) => number;

function trackOf(
  values: readonly number[],
  numbers: readonly NumberFigure[],
  { left, right }: { left: number; right: number },
): Track | null {
  if (values.length === 0) return null;
  const { domain } = pointAxis(values, 3);
  const reaches = numbers.map((figure) => glyphReach[glyphOf(figure)]);
  const before = Math.max(shapeRadiusPx, ...reaches.map((reach) => reach.left)) * markScale;
  const after = Math.max(shapeRadiusPx, ...reaches.map((reach) => reach.right)) * markScale;
  return scaleLinear(domain, [left + before, right - after]);
}

function placeMark(
  { slot, name, figure }: FigureRow,
  place: { y: number; lines: readonly PlacedLine[]; track: Track; comma: string },
): PlacedFigure {
  const { y, lines, track: x, comma } = place;
  const { low, high } = endsOf(figure);
  const glyph = glyphOf(figure);
  const { left, right } = glyphReach[glyph];
  const marks = { x1: x(low) - left * markScale, x2: x(high) + right * markScale, y1: y - 11, y2: y + 11 };
  return {
    slot,
    href: figure.href,
    name: figureName(name, figure, comma),
    boxes: [marks, boxAround(lines.map(lineBox))],
    y,
    mark: glyph === 'range' ? { glyph, x1: x(low), x2: x(high) } : { glyph, x: x(low) },
    base: figure.base && {
      x: x(figure.base.value),
      href: figure.base.href,
      name: baseName(name, figure.base, comma),
      lines: [],
    },
    lines,
  };
}

function placeWords(
  { slot, sign, text, quoted, spoken, href }: WordsRow,
  place: { nameLines: readonly PlacedLine[]; left: number; top: number; width: number },
): PlacedEntry {
  const { nameLines, left, top, width } = place;
  const x = left + (sign === null ? 0 : signColumnPx);
  const run: TextRun = quoted
    ? { text, style: smallQuoteStyle, paint: 'ink' }
    : { text, style: noteStyle, paint: sign === 'diamond' ? 'missing' : 'ink-soft' };
  const words = stackLines(flowText([run], width - x), { x, y: top + 17 }, lineHeightPx(run.style));
  const lines = [...nameLines, ...words];
  return {
    slot,
    href,
    name: spoken,
    box: unionBox(lines, { x1: 0, x2: width, y1: top, y2: top + rowPx - 5 }),
    shape: null,
    sign: sign && { kind: sign, x: left, y: top + rowPx / 2 },
    lines,
  };
}
