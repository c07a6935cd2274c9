import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Drawing, DrawOptions } from '../chart-svg.ts';
import { drawLink } from '../draw-link.ts';
import { drawShape } from '../draw-shape.ts';
import { drawLine } from '../draw-text.ts';
import { colour, districtPaint } from '../paint.ts';
import { roundPx } from '../round-px.ts';
import { layoutPath } from './layout.ts';
import type { ChartPoint, PlacedPath, PlacedPoint } from './placed.ts';
import type { PathSeries } from './series.ts';

/** Draws where a stated growth leads, beside the target stated with it, in a width of px. */
export function drawPath(series: PathSeries, { id, width }: DrawOptions): Drawing {
  const placed = layoutPath(series, width);
  const { title, description } = series;
  return {
    frame: { id, form: 'path', title, description, width, height: placed.height },
    children: () => drawPlaced(placed),
  };
}

function drawPlaced({ slot, grid, axisLines, stated, needed, gap, points, notes }: PlacedPath): Element[] {
  const paint = colour(districtPaint(slot));
  const text = (lines: readonly PlacedPath['notes'][number][]): Element[] =>
    lines.map((line) => drawLine(line, { halo: false }));
  return [
    s('path', {
      ariaHidden: 'true',
      d: grid.ys.map((y) => `M${roundPx(grid.x1)},${roundPx(y)}H${roundPx(grid.x2)}`).join(''),
      stroke: colour('rule'),
    }),
    ...text(axisLines),
    s('path', {
      d: `${through(needed)}L${through([...stated].reverse()).slice(1)}Z`,
      fill: colour('rule-soft'),
      fillOpacity: 0.6,
    }),
    s('path', {
      d: through(needed),
      stroke: colour('ink-soft'),
      strokeWidth: 1.5,
      strokeDashArray: '2 3',
      fill: 'none',
    }),
    s('path', { d: through(stated), stroke: paint, strokeWidth: 2, strokeDashArray: '7 4', fill: 'none' }),
    ...stated
      .slice(1, -1)
      .map(({ x, y }) => s('circle', { cx: roundPx(x), cy: roundPx(y), r: 2.5, fill: paint })),
    s('path', {
      d: `M${roundPx(gap.x)},${roundPx(gap.y1)}V${roundPx(gap.y2)}`,
      stroke: colour('missing'),
      strokeWidth: 2,
    }),
    ...points.map((point) => drawPoint(point, slot)),
    ...text(notes),
  ];
}

function drawPoint({ kind, href, name, at, box, lines }: PlacedPoint, slot: number): Element {
  const place = { ...at, scale: 0.9 };
  const mark: Record<PlacedPoint['kind'], () => Element> = {
    base: () => drawShape(slot, place, 'hollow'),
    target: () => drawShape(slot, place),
    end: () =>
      s('circle', {
        cx: roundPx(at.x),
        cy: roundPx(at.y),
        r: 6,
        fill: colour('paper'),
        stroke: colour(districtPaint(slot)),
        strokeWidth: 2,
        strokeDashArray: '3 2',
      }),
  };
  return drawLink({ href, name, boxes: [box], slot }, [
    mark[kind](),
    ...lines.map((line) => drawLine(line, { halo: true })),
  ]);
}

function through(points: readonly ChartPoint[]): string {
  return `M${points.map(({ x, y }) => `${roundPx(x)},${roundPx(y)}`).join('L')}`;
}
