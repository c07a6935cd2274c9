import { scaleLinear } from 'd3-scale';
import { unionBox } from '../box-around.ts';
import { linearAxis, type LinearAxis } from '../linear-axis.ts';
import { districtPaint } from '../paint.ts';
import { placeAxis, tickStyle } from '../place-axis.ts';
import { placeKeys } from '../place-keys.ts';
import { nameStyle, noteStyle, valueStyle } from '../row-styles.ts';
import { stackBlocks, type TextBlock } from '../text-block.ts';
import type { TextRun } from '../text-line.ts';
import { lineHeightPx, textWidth } from '../text-width.ts';
import type { PlacedArithmetic, PlacedSum } from './placed.ts';
import { arithmeticSigns, type ArithmeticSeries, type ArithmeticSign, type ArithmeticSum } from './series.ts';

const columnsFromPx = 600;
const columnGapPx = 20;
/** The parts of a wide chart's width: what the sum is of, its marks, its figures in words. */
const columnParts = { subject: 0.32, plot: 0.36, words: 0.32 } as const;
const shapeColumnPx = 22;
const rowGapPx = 14;
const plotPx = 22;
const insetPx = 14;
const tickCount = 5;
const unit = '%';
const samplePx: Readonly<Record<ArithmeticSign, number>> = { stated: 16, implied: 16, slack: 26 };

/** Places a chart of plan arithmetic in a width of px, from 280: texts beside the marks from 600 px, else above them. */
export function layoutArithmetic(series: ArithmeticSeries, width: number): PlacedArithmetic {
  const { sums, labels } = series;
  const axis = percentAxis(sums);
  const beside = width >= columnsFromPx;
  const plot = beside ? besidePlot(width) : { x1: 0, x2: width };
  const range = axis && rangeWithin(axis, plot, width);
  const x = axis && range ? scaleLinear(axis.domain, range) : null;
  const rows: PlacedSum[] = [];
  const spans: { y1: number; y2: number }[] = [];
  let top = 0;
  for (const sum of sums) {
    const words = beside ? wordsBeside(sum, { top, width }) : wordsStacked(sum, { top, width });
    const drawn = x !== null && sum.percent !== null;
    const y = beside ? top + lineHeightPx(nameStyle) / 2 : words.bottom + plotPx / 2;
    const bottom = drawn ? Math.max(words.bottom, y + plotPx / 2) : words.bottom;
    rows.push(placedSum(sum, { lines: words.lines, top, y, x, comma: labels.comma }));
    if (drawn) spans.push({ y1: y - plotPx / 2, y2: y + plotPx / 2 });
    top = bottom + rowGapPx;
  }
  const foot = Math.max(0, top - rowGapPx);
  const placed =
    axis && range
      ? placeAxis(
          axis,
          { x1: range[0], x2: range[1], y: foot + 4, width, spans },
          { unit, axisNotFromZero: labels.axisNotFromZero },
        )
      : null;
  const notes = stackBlocks(
    [...(placed ? [labels.axis] : []), ...(series.rest === null ? [] : [series.rest])].map((text) => [
      { text, style: noteStyle, paint: 'ink-soft' },
    ]),
    { x: 0, top: (placed?.bottom ?? foot) + 2, width },
  );
  const { keys, bottom } = placeKeys(
    arithmeticSigns
      .filter((sign) => placed !== null && (sign !== 'slack' || rows.some(({ mark }) => mark?.slack)))
      .map((sign) => ({ sign, samplePx: samplePx[sign], text: labels.key[sign] })),
    { y: notes.bottom + 4, width },
  );
  return {
    width,
    height: Math.ceil(bottom),
    axis: placed?.axis ?? null,
    statedX: x && x(100),
    rows,
    notes: notes.lines,
    keys,
  };
}

/** The axis of what follows as a percentage of what is stated; 100 is always on it, with the slack around it. */
function percentAxis(sums: readonly ArithmeticSum[]): LinearAxis | null {
  const values = sums.flatMap(({ percent, slackPercent }) =>
    percent === null ? [] : [percent, 100 - (slackPercent ?? 0), 100 + (slackPercent ?? 0)],
  );
  return values.length === 0 ? null : linearAxis([100, ...values], tickCount);
}

function besidePlot(width: number): { x1: number; x2: number } {
  const roomPx = width - 2 * columnGapPx;
  const x1 = columnParts.subject * roomPx + columnGapPx;
  return { x1, x2: x1 + columnParts.plot * roomPx };
}

/** Room for the outermost numbers of the axis, and for a mark at either end. */
function rangeWithin(
  { ticks }: LinearAxis,
  { x1, x2 }: { x1: number; x2: number },
  width: number,
): [number, number] {
  const half = (text: string): number => textWidth(text, tickStyle) / 2;
  return [
    Math.max(x1 + insetPx, half(ticks[0]!.text)),
    Math.min(x2 - insetPx, width - half(ticks.at(-1)!.text + unit)),
  ];
}

interface WordsPlace {
  top: number;
  width: number;
}

function wordsBeside(sum: ArithmeticSum, { top, width }: WordsPlace): TextBlock {
  const roomPx = width - 2 * columnGapPx;
  const subject = stackBlocks(subjectRuns(sum), {
    x: shapeColumnPx,
    top,
    width: columnParts.subject * roomPx - shapeColumnPx,
  });
  const wordsPx = columnParts.words * roomPx;
  const words = stackBlocks(outcomeRuns(sum), { x: width - wordsPx, top, width: wordsPx });
  return { lines: [...subject.lines, ...words.lines], bottom: Math.max(subject.bottom, words.bottom) };
}

function wordsStacked(sum: ArithmeticSum, { top, width }: WordsPlace): TextBlock {
  return stackBlocks([...subjectRuns(sum), ...outcomeRuns(sum)], {
    x: shapeColumnPx,
    top,
    width: width - shapeColumnPx,
  });
}

function subjectRuns({ slot, shortName, subject, rule }: ArithmeticSum): TextRun[][] {
  return [
    [
      { text: shortName, style: valueStyle, paint: districtPaint(slot), unbroken: true },
      { text: subject, style: nameStyle, paint: 'ink', gapPx: 8 },
    ],
    [{ text: rule, style: noteStyle, paint: 'ink-soft' }],
  ];
}

function outcomeRuns({ text, outcome, verdict }: ArithmeticSum): TextRun[][] {
  return [
    ...(text === '' ? [] : [[{ text, style: nameStyle, paint: 'ink' as const }]]),
    [{ text: outcome, style: noteStyle, paint: verdict === 'differs' ? 'missing' : 'ink-soft' }],
  ];
}

function placedSum(
  sum: ArithmeticSum,
  place: {
    lines: TextBlock['lines'];
    top: number;
    y: number;
    x: ((percent: number) => number) | null;
    comma: string;
  },
): PlacedSum {
  const { slot, href, name, subject, text, outcome, verdict, percent, slackPercent } = sum;
  const { lines, top, y, x, comma } = place;
  return {
    slot,
    href,
    name: [name, subject, text, outcome].filter((part) => part !== '').join(comma),
    verdict,
    box: unionBox(lines, { x1: 0, x2: 0, y1: top, y2: top + plotPx }),
    shape: { x: 8, y: top + lineHeightPx(nameStyle) / 2 },
    lines,
    mark:
      x === null || percent === null
        ? null
        : {
            y,
            statedX: x(100),
            impliedX: x(percent),
            slack: slackPercent ? { x1: x(100 - slackPercent), x2: x(100 + slackPercent) } : null,
          },
  };
}
