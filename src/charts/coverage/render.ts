import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Drawing, DrawOptions } from '../chart-svg.ts';
import { drawColumnHead } from '../column-head.ts';
import { boxOf, drawLink } from '../draw-link.ts';
import { drawShape } from '../draw-shape.ts';
import { drawLine } from '../draw-text.ts';
import { colour, districtPaint } from '../paint.ts';
import { roundPx } from '../round-px.ts';
import type { Box } from '../text-line.ts';
import { layoutCoverage, layoutCoverageBrief } from './layout.ts';
import type { PlacedCell, PlacedCoverage, PlacedLegend, PlacedTopic } from './placed.ts';
import type { CoverageSeries } from './series.ts';

/** Draws a coverage matrix in a width of px. */
export function drawCoverage(series: CoverageSeries, { id, width }: DrawOptions): Drawing {
  return drawPlaced(series, id, layoutCoverage(series, width));
}

/** The same in its fewest signs, which leave the meaning of depth and hatching to be told beside it. */
export function drawCoverageBrief(series: CoverageSeries, { id, width }: DrawOptions): Drawing {
  return drawPlaced(series, id, layoutCoverageBrief(series, width));
}

function drawPlaced({ title, description }: CoverageSeries, id: string, placed: PlacedCoverage): Drawing {
  const { width, height, heads, topics, legend } = placed;
  const hatch = `url(#${id}-hatch)`;
  return {
    frame: { id, form: 'coverage', title, description, width, height },
    children: () => [
      s('defs', drawHatch(id)),
      ...heads.map(drawColumnHead),
      ...topics.map((topic) => drawTopic(topic, hatch)),
      ...drawLegend(legend, hatch),
    ],
  };
}

function drawHatch(id: string): Element {
  return s(
    'pattern',
    {
      id: `${id}-hatch`,
      width: 7,
      height: 7,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    s('path', { d: 'M0.5,0V7', stroke: colour('rule') }),
  );
}

function drawTopic({ name, href, box, lines, cells }: PlacedTopic, hatch: string): Element {
  return s('g', { role: 'group', ariaLabel: name }, [
    drawLink(
      { href, name, boxes: [box] },
      lines.map((line) => drawLine(line, { halo: false })),
    ),
    ...cells.map((cell) => drawCell(cell, hatch)),
  ]);
}

function drawCell({ slot, href, name, box, depth, says, shape, lines }: PlacedCell, hatch: string): Element {
  return s('a', { href, ariaLabel: name, className: ['chart-cell'], dataSlot: slot }, [
    s('rect', {
      ...boxOf(box),
      ...(says === 'nothing'
        ? { fill: hatch, stroke: colour('rule-soft') }
        : { fill: colour(districtPaint(slot)), fillOpacity: roundPx(depth) }),
    }),
    shape && drawShape(slot, { ...shape, scale: 0.75 }),
    ...lines.map((line) => drawLine(line, { halo: false })),
  ]);
}

function drawLegend({ depths, hatch: hatchBox, lines }: PlacedLegend, hatch: string): Element[] {
  const framed = (box: Box): Element => s('rect', { ...boxOf(box), fill: hatch, stroke: colour('rule') });
  if (lines.length === 0) return [];
  return [
    s('g', { className: ['chart-key'] }, [
      ...depths.map(({ box, depth }) =>
        s('rect', { ...boxOf(box), fill: colour('ink'), fillOpacity: roundPx(depth) }),
      ),
      hatchBox && framed(hatchBox),
      ...lines.map((line) => drawLine(line, { halo: false })),
    ]),
  ];
}
