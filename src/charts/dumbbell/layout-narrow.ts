import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { boxAround, linesBox } from '../box-around.ts';
import { pointAxis } from '../linear-axis.ts';
import { flowText } from '../flow-text.ts';
import { districtPaint } from '../paint.ts';
import { stackBlocks, textBlock } from '../text-block.ts';
import { stackLines, type PlacedLine, type TextRun } from '../text-line.ts';
import { lineHeightPx, textWidth } from '../text-width.ts';
import { axisMarginPx, markAt, valuesOf } from './mark-parts.ts';
import { placeScale, scalePx } from './place-scale.ts';
import type { PlacedDumbbell, PlacedDumbbells, PlacedFigureMark } from './placed.ts';
import type { DumbbellMark, DumbbellRow, DumbbellSeries } from './series.ts';
import { baseStyle, figureStyle, nameStyle, noteStyle, whenStyle } from './type-scale.ts';

const rowGapPx = 14;
const linePx = 28;
const columnGapPx = 12;
/** Names and figures take no more than these parts of the width; what is longer stands above its mark. */
const nameShare = 0.28;
const valueShare = 0.34;

/** One indicator under the other: its name, then a line for each district with its mark and figure, its axis, its note. */
export function layoutNarrow(series: DumbbellSeries, width: number): PlacedDumbbells {
  let top = 0;
  const rows = series.rows.map((row) => {
    const { placed, bottom } = placeRow(row, series.labels.comma, width, top);
    top = bottom + rowGapPx;
    return placed;
  });
  return { width, height: Math.ceil(Math.max(1, top - rowGapPx)), rows };
}

const nameRun = ({ slot, shortName }: DumbbellMark): TextRun => ({
  text: shortName,
  style: figureStyle,
  paint: districtPaint(slot),
});
const valueRun = ({ figure }: DumbbellMark): TextRun => ({
  text: figure.text,
  style: figureStyle,
  paint: 'ink',
  unbroken: true,
});

function placeRow(
  row: DumbbellRow,
  comma: string,
  width: number,
  start: number,
): { placed: PlacedDumbbell; bottom: number } {
  const head = stackBlocks(
    [
      [{ text: row.name, style: nameStyle, paint: 'ink' }],
      [{ text: row.when, style: whenStyle, paint: 'ink-soft' }],
    ],
    { x: 0, top: start, width },
  );
  const widestName = max(row.marks, (mark) => textWidth(mark.shortName, figureStyle))!;
  const widestValue = max(row.marks, ({ figure }) => textWidth(figure.text, figureStyle))!;
  const beside = widestName <= width * nameShare && widestValue <= width * valueShare;
  const x1 = (beside ? widestName + columnGapPx : 0) + axisMarginPx;
  const x2 = width - (beside ? widestValue + columnGapPx : 0) - axisMarginPx - 16;
  const axis = pointAxis(valuesOf(row.marks), 4);
  const x = scaleLinear(axis.domain, [x1, x2]);

  let y = head.bottom + 6;
  const marks = row.marks.map((mark): PlacedFigureMark => {
    const texts: PlacedLine[] = beside
      ? [
          { x: 0, y: y + linePx / 2 + 5, anchor: 'start', runs: [nameRun(mark)] },
          { x: width, y: y + linePx / 2 + 5, anchor: 'end', runs: [valueRun(mark)] },
        ]
      : stackLines(
          flowText([nameRun(mark), { ...valueRun(mark), gapPx: 10 }], width),
          { x: 0, y: y + 16 },
          lineHeightPx(figureStyle),
        );
    const middle = beside ? y + linePx / 2 : y + texts.length * lineHeightPx(figureStyle) + 14;
    const placed = markAt(mark, { x, y: middle, comma });
    y = beside ? y + linePx : middle + 14;
    const { base } = mark.figure;
    const based =
      base &&
      textBlock([{ text: base.text, style: baseStyle, paint: 'ink-soft' }], {
        ...baseAt(x(base.value), base.text, { x1, x2, width }),
        top: y - 4,
        width: beside ? x2 + 16 - x1 : width,
      });
    if (based) y = based.bottom + 4;
    return {
      ...placed,
      boxes: [...placed.boxes, linesBox(texts)],
      lines: texts,
      base: placed.base && based ? { ...placed.base, lines: based.lines } : null,
    };
  });
  const scale = placeScale(axis, row.unit, { x1, x2, y: y + 4, top: head.bottom + 6, limits: [0, width] });
  const note =
    row.note === null
      ? { lines: [], bottom: y + 4 + scalePx }
      : textBlock([{ text: row.note, style: noteStyle, paint: 'ink-soft' }], {
          x: 0,
          top: y + 4 + scalePx,
          width,
        });
  return {
    placed: {
      href: row.href,
      name: row.name,
      box: boxAround([linesBox(head.lines)]),
      lines: head.lines,
      notes: note.lines,
      stroke: null,
      marks,
      axis: scale,
      rule: note.bottom + rowGapPx / 2,
    },
    bottom: note.bottom,
  };
}

/** A base value's text: under its mark where it fits there, else from the axis's beginning. */
function baseAt(
  x: number,
  text: string,
  { x1, x2, width }: { x1: number; x2: number; width: number },
): { x: number; anchor: PlacedLine['anchor'] } {
  const half = textWidth(text, baseStyle) / 2;
  const fits = x - half >= x1 - axisMarginPx && x + half <= Math.min(x2 + 16, width);
  return fits ? { x, anchor: 'middle' } : { x: x1 - axisMarginPx, anchor: 'start' };
}
