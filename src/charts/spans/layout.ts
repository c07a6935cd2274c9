import { districtPaint } from '../paint.ts';
import { placeKeys } from '../place-keys.ts';
import { headStyle, noteStyle } from '../row-styles.ts';
import { stackBlocks, type TextBlock } from '../text-block.ts';
import type { TextRun } from '../text-line.ts';
import { heightScale, numberPx, numbersFit, placeDue } from './place-due.ts';
import type { PlacedPlan, PlacedSpans } from './placed.ts';
import { spansSigns, type SpansPlan, type SpansSeries, type SpansSign } from './series.ts';
import { timeLine, yearTicks, type TimeLine } from './time-line.ts';

const besideFromPx = 600;
const nameShare = 0.3;
const shapeColumnPx = 22;
const columnGapPx = 24;
const stripPx = 10;
/** Room for the sign of a day at the beginning of the time line, and for the edge of a strip at its end. */
const decidedHalfPx = 6;
const edgePx = 1;
const rowGapPx = 20;
const axisGapPx = 8;
const keyGapPx = 28;
const samplePx: Readonly<Record<SpansSign, number>> = { span: 26, outlook: 26, decided: 12, due: 14 };

/** Places a chart of spans in a width of px, from 280: names beside the time line from 600 px, else above it. */
export function layoutSpans(series: SpansSeries, width: number): PlacedSpans {
  const { plans, labels } = series;
  const beside = width >= besideFromPx;
  const nameWidth = (beside ? width * nameShare : width) - shapeColumnPx;
  const x1 = beside ? shapeColumnPx + nameWidth + columnGapPx : 0;
  const line = timeLine(series, { x1: x1 + decidedHalfPx, x2: width - edgePx });
  const height = heightScale(series);
  const placed: PlacedPlan[] = [];
  const spans: { y1: number; y2: number }[] = [];
  let top = 0;
  for (const plan of plans) {
    const numbered = numbersFit(plan, line);
    const words = placeWords(plan, { top, width: nameWidth, numbered, comma: labels.comma });
    const plotTop = beside ? top : words.bottom + 2;
    const tallest = Math.max(0, ...plan.due.map(({ count }) => height(count)));
    const y = plotTop + (tallest === 0 ? 6 : numberPx + tallest);
    const row = placePlan(plan, { line, y, height, numbered, comma: labels.comma });
    const bottom = Math.max(words.bottom, y + stripPx);
    spans.push({ y1: plotTop, y2: y + stripPx + rowGapPx / 2 });
    placed.push({
      ...row,
      box: { x1: 0, y1: top, x2: beside ? shapeColumnPx + nameWidth : width, y2: words.bottom },
      shape: { x: 8, y: top + 11 },
      lines: words.lines,
    });
    top = bottom + rowGapPx;
  }
  const axisY = top - rowGapPx + axisGapPx;
  const { keys, bottom } = placeKeys(
    spansSigns
      .filter((sign) => placed.some((plan) => shows(plan, sign)))
      .map((sign) => ({ sign, samplePx: samplePx[sign], text: labels.key[sign] })),
    { y: axisY + keyGapPx, width },
  );
  return {
    width,
    height: Math.ceil(bottom),
    axis: { ticks: yearTicks(line, { y: axisY + 16, width }), spans },
    plans: placed,
    keys,
  };
}

/** A plan's name and years; and in words what its time line cannot show. */
function placeWords(
  plan: SpansPlan,
  { top, width, numbered, comma }: { top: number; width: number; numbered: boolean; comma: string },
): TextBlock {
  const soft = (text: string): TextRun[] => [{ text, style: noteStyle, paint: 'ink-soft' }];
  return stackBlocks(
    [
      [{ text: plan.name, style: headStyle, paint: districtPaint(plan.slot) }],
      soft(plan.says),
      soft(plan.dated),
      ...(numbered || plan.due.length === 0 ? [] : [soft(plan.due.map(({ text }) => text).join(comma))]),
      ...(plan.rest === null ? [] : [soft(plan.rest)]),
    ],
    { x: shapeColumnPx, top, width },
  );
}

type PlacedSigns = Omit<PlacedPlan, 'box' | 'shape' | 'lines'>;

function placePlan(
  plan: SpansPlan,
  place: { line: TimeLine; y: number; height: (count: number) => number; numbered: boolean; comma: string },
): PlacedSigns {
  const { slot, href, name, says, span, outlook, decided } = plan;
  const { line, y, comma } = place;
  const strip = (from: number, to: number) => ({
    x1: line.x(from),
    x2: line.x(to + 1),
    y1: y,
    y2: y + stripPx,
  });
  const ahead =
    span === null || outlook === null || outlook <= span.to ? null : { from: span.to + 1, to: outlook };
  return {
    slot,
    href,
    name: [name, says].join(comma),
    span: span && strip(span.from, span.to),
    outlook: ahead && strip(ahead.from, ahead.to),
    decided: { x: line.x(decided), y: y + stripPx / 2 },
    due: placeDue(plan, place),
  };
}

function shows({ span, outlook, due }: PlacedPlan, sign: SpansSign): boolean {
  const shown: Record<SpansSign, boolean> = {
    span: span !== null,
    outlook: outlook !== null,
    decided: true,
    due: due.length > 0,
  };
  return shown[sign];
}
