import type { Element } from 'hast';
import { s } from 'hastscript';
import { glyphStrokes, rangeCaps } from '../bound-glyph.ts';
import type { Drawing, DrawOptions } from '../chart-svg.ts';
import { drawLink } from '../draw-link.ts';
import { drawShape } from '../draw-shape.ts';
import { drawLine } from '../draw-text.ts';
import { colour, districtPaint } from '../paint.ts';
import { roundPx } from '../round-px.ts';
import { splitRows } from '../split-rows.ts';
import { layoutSlopes, markScale } from './layout.ts';
import type { PlacedPanel, PlacedPoint } from './placed.ts';
import type { SlopeSeries } from './series.ts';

/** Draws targets from one plan to the next, by way of what came of them, in a width of px. */
export function drawSlopes(series: SlopeSeries, { id, width }: DrawOptions): Drawing {
  const { height, slot, panels, notes } = layoutSlopes(series, width);
  const { title, description } = series;
  return {
    frame: { id, form: 'slope', title, description, width, height },
    children: () => [
      ...panels.map((panel) => drawPanel(panel, slot)),
      ...notes.map((line) => drawLine(line, { halo: false })),
    ],
  };
}

/** The same in parts no higher than `mostPx`: its notes stand below the last. */
export function drawSlopeParts(series: SlopeSeries, { id, width }: DrawOptions, mostPx: number): Drawing[] {
  const partOf = (rows: SlopeSeries['rows']): SlopeSeries => ({
    ...series,
    rows,
    notes: rows.at(-1) === series.rows.at(-1) ? series.notes : [],
  });
  const runs = splitRows(series.rows, (run) => layoutSlopes(partOf(run), width).height <= mostPx);
  return runs.map((run, index) => drawSlopes(partOf(run), { id: `${id}-${index}`, width }));
}

function drawPanel({ name, lines, ground, ways, points, gaps }: PlacedPanel, slot: number): Element {
  const paint = colour(districtPaint(slot));
  return s('g', { role: 'group', ariaLabel: name }, [
    ...lines.map((line) => drawLine(line, { halo: false })),
    s('path', {
      d: `M${roundPx(ground.x1)},${roundPx(ground.y)}H${roundPx(ground.x2)}`,
      stroke: colour('rule'),
    }),
    ...ways.map(({ x1, y1, x2, y2, passesGap }) =>
      s('path', {
        d: `M${roundPx(x1)},${roundPx(y1)}L${roundPx(x2)},${roundPx(y2)}`,
        stroke: paint,
        strokeWidth: 2,
        ...(passesGap ? { strokeDashArray: '2 4' } : {}),
      }),
    ),
    ...points.map((point) => drawPoint(point, slot)),
    ...gaps.map((line) => drawLine(line, { halo: false })),
  ]);
}

/** A number at its station: a target filled, an outcome hollow, both with the sign of the bound, upright. */
function drawPoint(
  { station, href, name, box, x, y1, y2, glyph, lines }: PlacedPoint,
  slot: number,
): Element {
  const paint = colour(districtPaint(slot));
  const turned = `translate(${roundPx(x)} ${roundPx(y1)}) rotate(-90)`;
  const mark =
    glyph === 'range'
      ? [
          s('path', {
            d: `M0,0H${roundPx(y1 - y2)}${rangeCaps(0, roundPx(y1 - y2), 0)}`,
            transform: turned,
            stroke: paint,
            strokeWidth: 3,
            fill: 'none',
          }),
        ]
      : [
          ...glyphStrokes(glyph).map(({ d, closed, dashed }) =>
            s('path', {
              d,
              transform: `${turned} scale(${markScale})`,
              fill: closed ? paint : 'none',
              ...(closed ? {} : { stroke: paint, strokeWidth: 2 }),
              ...(dashed ? { strokeDashArray: '4 3' } : {}),
            }),
          ),
          drawShape(slot, { x, y: y1, scale: markScale }, station === 'outcome' ? 'hollow' : 'filled'),
        ];
  return drawLink({ href, name, boxes: [box], slot }, [
    ...mark,
    ...lines.map((line) => drawLine(line, { halo: false })),
  ]);
}
