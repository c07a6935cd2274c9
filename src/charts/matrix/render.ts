import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Drawing, DrawOptions } from '../chart-svg.ts';
import { drawColumnHead } from '../column-head.ts';
import { drawLink } from '../draw-link.ts';
import { drawShape } from '../draw-shape.ts';
import { drawLine } from '../draw-text.ts';
import { colour } from '../paint.ts';
import type { PlacedKey } from '../place-keys.ts';
import { roundPx } from '../round-px.ts';
import { drawSays } from './draw-sign.ts';
import { layoutMatrix } from './layout.ts';
import type { PlacedCell, PlacedGroup, PlacedRow } from './placed.ts';
import type { MatrixSeries, MatrixSign } from './series.ts';

/** Draws how far each district goes on each indicator, in a width of px. */
export function drawMatrix(series: MatrixSeries, { id, width }: DrawOptions): Drawing {
  const { height, heads, keys, groups } = layoutMatrix(series, width);
  const { title, description } = series;
  return {
    frame: { id, form: 'matrix', title, description, width, height },
    children: () => [...heads.map(drawColumnHead), ...keys.map(drawKey), ...groups.map(drawGroup)],
  };
}

function drawGroup({ name, href, box, lines, shapes, rule, rows }: PlacedGroup): Element {
  return s('g', { role: 'group', ariaLabel: name }, [
    drawLink(
      { href, name, boxes: [box] },
      lines.map((line) => drawLine(line, { halo: false })),
    ),
    ...shapes.map(({ slot, x, y }) => drawShape(slot, { x, y, scale: 0.6 })),
    drawRule(rule, 'ink-soft'),
    ...rows.flatMap(drawRow),
  ]);
}

function drawRow({ name, href, box, lines, rule, joined, cells }: PlacedRow): Element[] {
  return [
    drawRule(rule, 'rule-soft'),
    drawLink(
      { href, name, boxes: [box] },
      lines.map((line) => drawLine(line, { halo: false })),
    ),
    ...drawJoins(joined),
    ...cells.map(drawCell),
  ];
}

function drawCell({ slot, says, href, name, box, x, y }: PlacedCell): Element {
  return drawLink({ href, name, boxes: [box], slot }, drawSays(says, { slot, x, y }));
}

const joinPx = 3;
const archPx = 11;

/** A line from each mark to the next that shares its axis, over those between that do not. */
function drawJoins(joined: PlacedRow['joined']): Element[] {
  return joined.slice(1).map((to, index) => {
    const from = joined[index]!;
    const [x1, x2, y] = [roundPx(from.x), roundPx(to.x), roundPx(to.y)];
    const isNext = to.index === from.index + 1 && from.y === to.y;
    return s('path', {
      d: isNext ? `M${x1},${y}H${x2}` : `M${x1},${roundPx(from.y)}V${roundPx(from.y - archPx)}H${x2}V${y}`,
      stroke: colour('ink'),
      strokeWidth: isNext ? joinPx : 1.5,
      fill: 'none',
    });
  });
}

function drawRule({ x1, x2, y }: PlacedRow['rule'], paint: 'ink-soft' | 'rule-soft'): Element {
  return s('path', { d: `M${roundPx(x1)},${roundPx(y)}H${roundPx(x2)}`, stroke: colour(paint) });
}

function drawKey({ sign, x, y, lines }: PlacedKey<MatrixSign>): Element {
  const centre = { slot: null, x: x + 8, y };
  const sample =
    sign === 'alike'
      ? [
          s('path', { d: `M${roundPx(x + 8)},${y}h18`, stroke: colour('ink'), strokeWidth: joinPx }),
          ...drawSays('stated', centre),
          ...drawSays('stated', { ...centre, x: x + 26 }),
        ]
      : drawSays(sign, centre);
  return s('g', { className: ['chart-key'] }, [
    ...sample,
    ...lines.map((line) => drawLine(line, { halo: false })),
  ]);
}
