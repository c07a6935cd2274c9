import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Drawing, DrawOptions } from '../chart-svg.ts';
import { drawBase, drawMark } from '../district-mark.ts';
import { drawLink } from '../draw-link.ts';
import { drawLine } from '../draw-text.ts';
import { colour } from '../paint.ts';
import { roundPx } from '../round-px.ts';
import { layoutDumbbells } from './layout.ts';
import { markScale } from './mark-parts.ts';
import type { PlacedDumbbell, PlacedFigureMark, PlacedScale } from './placed.ts';
import type { DumbbellSeries } from './series.ts';

/** Draws comparable figures, each indicator on an axis of its own, in a width of px. */
export function drawDumbbells(series: DumbbellSeries, { id, width }: DrawOptions): Drawing {
  const { height, rows } = layoutDumbbells(series, width);
  const { title, description } = series;
  return {
    frame: { id, form: 'dumbbell', title, description, width, height },
    children: () => rows.flatMap((row, index) => drawRow(row, index < rows.length - 1 ? width : null)),
  };
}

function drawRow(
  { href, name, box, lines, notes, stroke, marks, axis, rule }: PlacedDumbbell,
  ruleTo: number | null,
): Element[] {
  return [
    drawLink(
      { href, name, boxes: [box] },
      lines.map((line) => drawLine(line, { halo: false })),
    ),
    drawScale(axis),
    ...(stroke ? [drawStroke(stroke)] : []),
    ...marks.map(drawFigure),
    ...notes.map((line) => drawLine(line, { halo: false })),
    ...(ruleTo === null ? [] : [s('path', { d: `M0,${roundPx(rule)}H${ruleTo}`, stroke: colour('rule') })]),
  ];
}

/** The axis with short ticks; two strokes across its beginning say that it does not begin at zero. */
function drawScale({ x1, x2, y, top, broken, ticks, lines }: PlacedScale): Element {
  const [from, to, at] = [roundPx(x1), roundPx(x2), roundPx(y)];
  const grid = ticks.map(({ x }) => `M${roundPx(x)},${roundPx(top)}V${at}`).join('');
  return s('g', { className: ['chart-axis'] }, [
    s('path', { d: grid, stroke: colour('rule-soft') }),
    s('path', {
      d: `M${from},${at}H${to}${ticks.map(({ x }) => `M${roundPx(x)},${at}v4`).join('')}`,
      stroke: colour('rule'),
      fill: 'none',
    }),
    ...(broken
      ? [s('path', { d: `M${from - 8},${at - 5}l5,10m2,-10l5,10`, stroke: colour('ink-soft'), fill: 'none' })]
      : []),
    ...lines.map((line) => drawLine(line, { halo: false })),
  ]);
}

function drawStroke({ x1, x2, y }: NonNullable<PlacedDumbbell['stroke']>): Element {
  return s('path', {
    d: `M${roundPx(x1)},${roundPx(y)}H${roundPx(x2)}`,
    stroke: colour('rule'),
    strokeWidth: 5,
  });
}

function drawFigure({ slot, href, name, boxes, mark, y, lines, base }: PlacedFigureMark): Element {
  return s('g', { className: ['chart-target'], dataSlot: slot }, [
    base &&
      s('a', { href: base.href, ariaLabel: base.name }, [
        drawBase(mark, base.x, { slot, y, scale: markScale }),
        ...base.lines.map((line) => drawLine(line, { halo: true })),
      ]),
    drawLink({ href, name, boxes }, [
      ...drawMark(mark, { slot, y, scale: markScale }),
      ...lines.map((line) => drawLine(line, { halo: true })),
    ]),
  ]);
}
