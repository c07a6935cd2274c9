import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Drawing, DrawOptions } from '../chart-svg.ts';
import { drawAxis } from '../draw-axis.ts';
import { drawLink } from '../draw-link.ts';
import { drawShape } from '../draw-shape.ts';
import { drawLine } from '../draw-text.ts';
import { colour } from '../paint.ts';
import { drawBase, drawMark } from '../district-mark.ts';
import { drawMarkKey } from '../mark-keys.ts';
import { roundPx } from '../round-px.ts';
import { layoutTargets } from './layout.ts';
import { isWorthAnAxis } from './place-cards.ts';
import { layoutTargetsMini } from './layout-mini.ts';
import type { PlacedEntry, PlacedFigure, PlacedHead, PlacedTargets } from './placed.ts';
import type { TargetsSeries } from './series.ts';

/** Draws the targets of an indicator by district in a width of px. */
export function drawTargets(series: TargetsSeries, { id, width }: DrawOptions): Drawing {
  return draw(series, id, 'targets', layoutTargets(series, width));
}

/**
 * Draws the same as a few lines for a card; years are left to the card's title unless they differ. What is not worth an axis
 * is drawn as it is in full.
 */
export function drawTargetsMini(series: TargetsSeries, { id, width }: DrawOptions): Drawing {
  const layout = isWorthAnAxis(series) ? layoutTargetsMini : layoutTargets;
  return draw(series, id, 'targets-mini', layout(series, width));
}

function draw(
  { title, description }: TargetsSeries,
  id: string,
  form: string,
  placed: PlacedTargets,
): Drawing {
  const { width, height, markScale } = placed;
  return {
    frame: { id, form, title, description, width, height },
    children: () => [
      ...(placed.axis ? drawAxis(placed.axis) : []),
      ...placed.heads.map(drawHead),
      ...placed.figures.map((figure) => drawFigure(figure, markScale)),
      ...placed.keys.map(drawMarkKey),
      ...placed.rules.map((y) => drawRule(y, width)),
      ...placed.headings.map((line) => drawLine(line, { halo: false })),
      ...placed.entries.map(drawEntry),
    ],
  };
}

function drawHead({ slot, shape, lines }: PlacedHead): Element {
  return s('g', { dataSlot: slot }, [
    shape && drawShape(slot, { ...shape, scale: 0.9 }),
    ...lines.map((line) => drawLine(line, { halo: false })),
  ]);
}

function drawFigure(figure: PlacedFigure, scale: number): Element {
  const { slot, href, name, boxes, y, mark, base, lines } = figure;
  return s('g', { className: ['chart-target'], dataSlot: slot }, [
    base &&
      s('a', { href: base.href, ariaLabel: base.name }, [
        drawBase(mark, base.x, { slot, y, scale }),
        ...base.lines.map((line) => drawLine(line, { halo: true })),
      ]),
    drawLink({ href, name, boxes }, [
      ...drawMark(mark, { slot, y, scale }),
      ...lines.map((line) => drawLine(line, { halo: true })),
    ]),
  ]);
}

function drawEntry({ slot, href, name, box, shape, sign, lines }: PlacedEntry): Element {
  return drawLink({ href, name, boxes: [box], slot }, [
    shape && drawShape(slot, { ...shape, scale: 0.85 }),
    sign && drawSign(sign),
    ...lines.map((line) => drawLine(line, { halo: shape === null })),
  ]);
}

function drawSign({ kind, x, y }: NonNullable<PlacedEntry['sign']>): Element {
  return kind === 'dash'
    ? s('path', { d: `M${roundPx(x)},${roundPx(y)}h21`, stroke: colour('ink-soft'), strokeDashArray: '4 3' })
    : s('path', {
        d: `M${roundPx(x + 10)},${roundPx(y - 6)}l6,6l-6,6l-6,-6Z`,
        stroke: colour('missing'),
        strokeWidth: 1.5,
        fill: 'none',
      });
}

function drawRule(y: number, width: number): Element {
  return s('path', { d: `M0,${roundPx(y)}H${width}`, stroke: colour('rule') });
}
