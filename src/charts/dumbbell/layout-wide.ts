import { scaleLinear } from 'd3-scale';
import { boxAround, linesBox } from '../box-around.ts';
import { pointAxis } from '../linear-axis.ts';
import { districtPaint } from '../paint.ts';
import { stackBlocks, textBlock } from '../text-block.ts';
import { lineBox, lineWidth, type PlacedLine, type TextRun } from '../text-line.ts';
import { textWidth } from '../text-width.ts';
import { axisMarginPx, centreOf, markAt, reachOf, valuesOf } from './mark-parts.ts';
import { placeScale, scalePx } from './place-scale.ts';
import type { PlacedDumbbell, PlacedDumbbells, PlacedFigureMark } from './placed.ts';
import type { DumbbellMark, DumbbellRow, DumbbellSeries } from './series.ts';
import { baseStyle, figureStyle, nameStyle, noteStyle, whenStyle } from './type-scale.ts';

const nameShare = 0.24;
const noteShare = 0.27;
const columnGapPx = 20;
const paddingPx = 12;
const labelGapPx = 14;
const linePx = 26;

/**
 * Each indicator in a row: its name, its axis, its note. Two or more figures whose texts have room above them share a line,
 * with a stroke from the least to the most; else each has a line of its own.
 */
export function layoutWide(series: DumbbellSeries, width: number): PlacedDumbbells {
  let top = 0;
  const rows = series.rows.map((row) => {
    const { placed, bottom } = placeRow(row, series.labels.comma, width, top);
    top = bottom;
    return placed;
  });
  return { width, height: Math.ceil(Math.max(1, top)), rows };
}

const runsOf = ({ slot, shortName, figure }: DumbbellMark): TextRun[] => [
  { text: shortName, style: figureStyle, paint: districtPaint(slot) },
  { text: figure.text, style: figureStyle, paint: 'ink', gapPx: 6, unbroken: true },
];

interface Plot {
  x1: number;
  x2: number;
  left: number;
  right: number;
  x: (value: number) => number;
}

function placeRow(
  row: DumbbellRow,
  comma: string,
  width: number,
  start: number,
): { placed: PlacedDumbbell; bottom: number } {
  const top = start + paddingPx;
  const namePx = width * nameShare - columnGapPx;
  const head = stackBlocks(
    [
      [{ text: row.name, style: nameStyle, paint: 'ink' }],
      [{ text: row.when, style: whenStyle, paint: 'ink-soft' }],
    ],
    { x: 0, top, width: namePx },
  );
  const notePx = width * noteShare - columnGapPx;
  const note = textBlock(row.note === null ? [] : [{ text: row.note, style: noteStyle, paint: 'ink' }], {
    x: width - notePx,
    top,
    width: notePx,
  });
  const left = width * nameShare;
  const right = width * (1 - noteShare);
  const [x1, x2] = [left + axisMarginPx + 6, right - axisMarginPx - 26];
  const axis = pointAxis(valuesOf(row.marks), 5);
  const plot: Plot = { x1, x2, left, right, x: scaleLinear(axis.domain, [x1, x2]) };
  const labels = onOneLine(row.marks, plot, top);
  const { marks, foot } = labels
    ? { marks: sharedLine(row.marks, labels, plot, { y: top + 34, comma }), foot: top + 48 }
    : ownLines(row.marks, plot, { top, comma });
  const based = placeBases(row.marks, marks, plot, foot);
  const y = based.foot + 6;
  const centres = row.marks.map(({ figure }) => centreOf(figure, plot.x));
  const bottom = Math.max(y + scalePx, head.bottom, note.bottom) + paddingPx;
  return {
    placed: {
      href: row.href,
      name: row.name,
      box: boxAround([linesBox(head.lines)]),
      lines: head.lines,
      notes: note.lines,
      stroke:
        labels && marks.length > 1
          ? { x1: Math.min(...centres), x2: Math.max(...centres), y: marks[0]!.y }
          : null,
      marks: based.marks,
      axis: placeScale(axis, row.unit, { x1, x2, y, top, limits: [left, right] }),
      rule: bottom,
    },
    bottom,
  };
}

/** The texts of all figures above their marks, moved apart where they are near; `null` if there is no room for that. */
function onOneLine(
  marks: readonly DumbbellMark[],
  { x, left, right }: Plot,
  top: number,
): Map<DumbbellMark, PlacedLine> | null {
  const sorted = [...marks].sort((a, b) => centreOf(a.figure, x) - centreOf(b.figure, x));
  const near = sorted.some(
    (mark, index) => index > 0 && reachOf(mark.figure, x).left - centreOf(sorted[index - 1]!.figure, x) < 12,
  );
  if (near) return null;
  let end = left - labelGapPx;
  const placed = sorted.map((mark) => {
    const widthPx = lineWidth(runsOf(mark));
    const start = Math.max(end + labelGapPx, centreOf(mark.figure, x) - widthPx / 2);
    end = start + widthPx;
    return { mark, start, widthPx };
  });
  let limit = right;
  for (const label of [...placed].reverse()) {
    label.start = Math.min(label.start, limit - label.widthPx);
    limit = label.start - labelGapPx;
    const shift = Math.abs(label.start + label.widthPx / 2 - centreOf(label.mark.figure, x));
    if (label.start < left || shift > label.widthPx * 0.75) return null;
  }
  return new Map(
    placed.map(({ mark, start }) => [mark, { x: start, y: top + 16, anchor: 'start', runs: runsOf(mark) }]),
  );
}

function sharedLine(
  marks: readonly DumbbellMark[],
  labels: ReadonlyMap<DumbbellMark, PlacedLine>,
  { x }: Plot,
  { y, comma }: { y: number; comma: string },
): PlacedFigureMark[] {
  return marks.map((mark) => withLines(markAt(mark, { x, y, comma }), [labels.get(mark)!]));
}

/** A line for each figure, its text before its mark, behind it where there is no room, or above it where there is none. */
function ownLines(
  marks: readonly DumbbellMark[],
  { x, left, right }: Plot,
  { top, comma }: { top: number; comma: string },
): { marks: PlacedFigureMark[]; foot: number } {
  let y = top - linePx / 2;
  const placed = marks.map((mark) => {
    y += linePx;
    const runs = runsOf(mark);
    const reach = reachOf(mark.figure, x);
    const textPx = lineWidth(runs);
    const before = reach.left - 8 - textPx;
    const behind = reach.right + 8;
    const textX = before >= left ? before : behind + textPx <= right ? behind : null;
    const line: PlacedLine = { x: textX ?? left, y: y + 5, anchor: 'start', runs };
    if (textX === null) y += linePx;
    return withLines(markAt(mark, { x, y, comma }), [line]);
  });
  return { marks: placed, foot: y + linePx / 2 };
}

function withLines(placed: Omit<PlacedFigureMark, 'lines'>, lines: PlacedLine[]): PlacedFigureMark {
  return { ...placed, lines, boxes: [...placed.boxes, ...lines.map(lineBox)] };
}

/** The texts of base values below the marks, one under the other where there are several. */
function placeBases(
  marks: readonly DumbbellMark[],
  placed: readonly PlacedFigureMark[],
  { x, left, right }: Plot,
  start: number,
): { marks: PlacedFigureMark[]; foot: number } {
  let foot = start;
  const withBases = placed.map((one, index): PlacedFigureMark => {
    const { base } = marks[index]!.figure;
    if (!base || !one.base) return one;
    const half = Math.min(textWidth(base.text, baseStyle), right - left) / 2;
    const centre = Math.min(Math.max(x(base.value), left + half), right - half);
    const block = textBlock([{ text: base.text, style: baseStyle, paint: 'ink-soft' }], {
      x: centre,
      top: foot,
      width: right - left,
      anchor: 'middle',
    });
    foot = block.bottom;
    return { ...one, base: { ...one.base, lines: block.lines } };
  });
  return { marks: withBases, foot };
}
