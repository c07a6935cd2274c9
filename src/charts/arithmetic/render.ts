import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Drawing, DrawOptions } from '../chart-svg.ts';
import { drawAxis } from '../draw-axis.ts';
import { drawLink } from '../draw-link.ts';
import { drawShape } from '../draw-shape.ts';
import { drawLine } from '../draw-text.ts';
import { colour, districtPaint } from '../paint.ts';
import type { PlacedKey } from '../place-keys.ts';
import { roundPx } from '../round-px.ts';
import { splitRows } from '../split-rows.ts';
import { layoutArithmetic } from './layout.ts';
import type { PlacedArithmetic, PlacedSum } from './placed.ts';
import type { ArithmeticSeries, ArithmeticSign } from './series.ts';

/** Draws what follows from plans' own figures against what they state, in a width of px. */
export function drawArithmetic(series: ArithmeticSeries, { id, width }: DrawOptions): Drawing {
  const { height, axis, statedX, rows, notes, keys } = layoutArithmetic(series, width);
  const { title, description } = series;
  return {
    frame: { id, form: 'arithmetic', title, description, width, height },
    children: () => [
      ...(axis ? drawAxis(axis) : []),
      ...(axis && statedX !== null ? [drawStatedLine(axis, statedX)] : []),
      ...rows.map(drawSum),
      ...notes.map((line) => drawLine(line, { halo: false })),
      ...keys.map(drawKey),
    ],
  };
}

/** The same in parts no higher than `mostPx`: what is left out stands below the last. */
export function drawArithmeticParts(
  series: ArithmeticSeries,
  { id, width }: DrawOptions,
  mostPx: number,
): Drawing[] {
  const partOf = (sums: ArithmeticSeries['sums']): ArithmeticSeries => ({
    ...series,
    sums,
    rest: sums.at(-1) === series.sums.at(-1) ? series.rest : null,
  });
  const runs = splitRows(series.sums, (run) => layoutArithmetic(partOf(run), width).height <= mostPx);
  return runs.map((run, index) => drawArithmetic(partOf(run), { id: `${id}-${index}`, width }));
}

/** The line at 100 %, where what follows is what is stated. */
function drawStatedLine({ spans }: NonNullable<PlacedArithmetic['axis']>, x: number): Element {
  const d = spans.map(({ y1, y2 }) => `M${roundPx(x)},${roundPx(y1)}V${roundPx(y2)}`).join('');
  return s('path', { ariaHidden: 'true', d, stroke: colour('ink-soft') });
}

function drawSum({ slot, href, name, box, shape, lines, mark }: PlacedSum): Element {
  return drawLink({ href, name, boxes: [box], slot }, [
    drawShape(slot, { ...shape, scale: 0.75 }),
    ...(mark ? drawMarks(mark, slot) : []),
    ...lines.map((line) => drawLine(line, { halo: false })),
  ]);
}

const ringBelowPx = 3;

/** The stated figure is filled, the one that follows hollow; where they meet it is a ring around the other. */
function drawMarks({ y, statedX, impliedX, slack }: NonNullable<PlacedSum['mark']>, slot: number): Element[] {
  const paint = colour(districtPaint(slot));
  const ring = Math.abs(impliedX - statedX) < ringBelowPx;
  return [
    ...(slack ? [drawSlack(slack, y)] : []),
    s('path', {
      d: `M${roundPx(statedX)},${roundPx(y)}H${roundPx(impliedX)}`,
      stroke: paint,
      strokeWidth: 2,
    }),
    drawShape(slot, { x: impliedX, y, scale: ring ? 1.3 : 0.9 }, 'hollow'),
    drawShape(slot, { x: statedX, y, scale: ring ? 0.6 : 0.9 }),
  ];
}

function drawSlack({ x1, x2 }: { x1: number; x2: number }, y: number): Element {
  return s('rect', {
    x: roundPx(x1),
    y: roundPx(y - 8),
    width: roundPx(x2 - x1),
    height: 16,
    fill: colour('ink-soft'),
    fillOpacity: 0.2,
  });
}

function drawKey({ sign, x, y, lines }: PlacedKey<ArithmeticSign>): Element {
  const paint = colour('ink-soft');
  const sample: Record<ArithmeticSign, () => Element> = {
    stated: () => s('circle', { cx: roundPx(x + 8), cy: y, r: 6, fill: paint }),
    implied: () =>
      s('circle', { cx: roundPx(x + 8), cy: y, r: 5.5, fill: 'none', stroke: paint, strokeWidth: 2 }),
    slack: () => drawSlack({ x1: x, x2: x + 26 }, y),
  };
  return s('g', { className: ['chart-key'] }, [
    sample[sign](),
    ...lines.map((line) => drawLine(line, { halo: false })),
  ]);
}
