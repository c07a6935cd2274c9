import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Drawing, DrawOptions } from '../chart-svg.ts';
import { boxOf, drawLink } from '../draw-link.ts';
import { drawShape } from '../draw-shape.ts';
import { drawLine } from '../draw-text.ts';
import { colour, districtPaint } from '../paint.ts';
import type { PlacedKey } from '../place-keys.ts';
import { roundPx } from '../round-px.ts';
import type { Box } from '../text-line.ts';
import { layoutSpans } from './layout.ts';
import type { PlacedDue, PlacedPlan, PlacedSpans } from './placed.ts';
import type { SpansSeries, SpansSign } from './series.ts';

/** Draws the years that plans cover and in which their targets fall due, in a width of px. */
export function drawSpans(series: SpansSeries, { id, width }: DrawOptions): Drawing {
  const { height, axis, plans, keys } = layoutSpans(series, width);
  const { title, description } = series;
  return {
    frame: { id, form: 'spans', title, description, width, height },
    children: () => [...drawYears(axis), ...plans.map(drawPlan), ...keys.map(drawKey)],
  };
}

function drawYears({ ticks, spans }: PlacedSpans['axis']): Element[] {
  const lines = ticks
    .flatMap(({ x }) => spans.map(({ y1, y2 }) => `M${roundPx(x)},${roundPx(y1)}V${roundPx(y2)}`))
    .join('');
  return [
    s('path', { className: ['chart-grid'], ariaHidden: 'true', d: lines, stroke: colour('rule') }),
    s(
      'g',
      { className: ['chart-axis'] },
      ticks.map(({ line }) => drawLine(line, { halo: false })),
    ),
  ];
}

function drawPlan({ slot, href, name, box, shape, lines, span, outlook, decided, due }: PlacedPlan): Element {
  const paint = colour(districtPaint(slot));
  return s('g', { role: 'group', ariaLabel: name, dataSlot: slot }, [
    span && drawSpan(span, paint),
    outlook && drawOutlook(outlook, paint),
    ...due.map((year) => drawDue(year, paint)),
    drawDecided(decided, paint),
    drawLink({ href, name, boxes: [box] }, [
      drawShape(slot, { ...shape, scale: 0.9 }),
      ...lines.map((line) => drawLine(line, { halo: true })),
    ]),
  ]);
}

function drawSpan(box: Box, paint: string): Element {
  return s('rect', { ...boxOf(box), fill: paint });
}

function drawOutlook(box: Box, paint: string): Element {
  return s('rect', { ...boxOf(box), fill: colour('paper'), stroke: paint, strokeDashArray: '4 3' });
}

/** A diamond, pale within, to be seen on the strip and beside it. */
function drawDecided({ x, y }: { x: number; y: number }, paint: string): Element {
  const d = `M${roundPx(x)},${roundPx(y)}m0,-8l5,8l-5,8l-5,-8Z`;
  return s('path', { d, fill: colour('paper'), stroke: paint, strokeWidth: 2 });
}

function drawDue({ href, name, box, column, lines }: PlacedDue, paint: string): Element {
  return drawLink({ href, name, boxes: [box] }, [
    s('rect', { ...boxOf(column), fill: paint, fillOpacity: 0.45 }),
    ...lines.map((line) => drawLine(line, { halo: true })),
  ]);
}

function drawKey({ sign, x, y, lines }: PlacedKey<SpansSign>): Element {
  const paint = colour('ink-soft');
  const strip: Box = { x1: x, x2: x + 26, y1: y - 5, y2: y + 5 };
  const sample: Record<SpansSign, () => Element> = {
    span: () => drawSpan(strip, paint),
    outlook: () => drawOutlook(strip, paint),
    decided: () => drawDecided({ x: x + 6, y }, paint),
    due: () =>
      s('rect', { ...boxOf({ x1: x, x2: x + 14, y1: y - 8, y2: y + 6 }), fill: paint, fillOpacity: 0.45 }),
  };
  return s('g', { className: ['chart-key'] }, [
    sample[sign](),
    ...lines.map((line) => drawLine(line, { halo: false })),
  ]);
}
