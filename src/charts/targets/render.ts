import type { Element } from 'hast';
import { s } from 'hastscript';
import { chartSvg, type Drawing, type DrawOptions } from '../chart-svg.ts';
import { drawLink } from '../draw-link.ts';
import { drawShape } from '../draw-shape.ts';
import { drawLine } from '../draw-text.ts';
import { colour, districtPaint, type Paint } from '../paint.ts';
import { roundPx } from '../round-px.ts';
import { drawGlyph, drawRange } from './draw-mark.ts';
import { layoutTargets } from './layout.ts';
import { layoutTargetsMini } from './layout-mini.ts';
import type {
  PlacedAxis,
  PlacedEntry,
  PlacedFigure,
  PlacedHead,
  PlacedKey,
  PlacedMark,
  PlacedTargets,
} from './placed.ts';
import type { TargetsSeries } from './series.ts';

/** Draws the targets of an indicator by district in a width of px. */
export function drawTargets(series: TargetsSeries, { id, width }: DrawOptions): Drawing {
  return draw(series, id, 'targets', layoutTargets(series, width));
}

/** Draws the same as a few lines for a card; years are left to the card's title unless they differ. */
export function drawTargetsMini(series: TargetsSeries, { id, width }: DrawOptions): Drawing {
  return draw(series, id, 'targets-mini', layoutTargetsMini(series, width));
}

/** The targets of an indicator by district as an SVG string. */
export function renderTargets(series: TargetsSeries, options: DrawOptions): string {
  return chartSvg(drawTargets(series, options));
}

/** The few lines of a card as an SVG string. */
export function renderTargetsMini(series: TargetsSeries, options: DrawOptions): string {
  return chartSvg(drawTargetsMini(series, options));
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
      ...placed.keys.map(drawKey),
      ...placed.rules.map((y) => drawRule(y, width)),
      ...placed.headings.map((line) => drawLine(line, { halo: false })),
      ...placed.entries.map(drawEntry),
    ],
  };
}

function drawAxis({ ticks, spans, lines }: PlacedAxis): Element[] {
  const zero = ticks.filter(({ value }) => value === 0);
  const others = ticks.filter(({ value }) => value !== 0);
  return [
    s('g', { className: ['chart-grid'], ariaHidden: 'true' }, [
      drawGrid(others, spans, 'rule'),
      ...(zero.length === 0 ? [] : [drawGrid(zero, spans, 'ink-soft')]),
    ]),
    s(
      'g',
      { className: ['chart-axis'] },
      lines.map((line) => drawLine(line, { halo: false })),
    ),
  ];
}

function drawGrid(ticks: PlacedAxis['ticks'], spans: PlacedAxis['spans'], paint: Paint): Element {
  const lines = ticks.flatMap(({ x }) =>
    spans.map(({ y1, y2 }) => `M${roundPx(x)},${roundPx(y1)}V${roundPx(y2)}`),
  );
  return s('path', { d: lines.join(''), stroke: colour(paint) });
}

function drawHead({ slot, shape, lines }: PlacedHead): Element {
  return s('g', [
    shape && drawShape(slot, { ...shape, scale: 0.9 }),
    ...lines.map((line) => drawLine(line, { halo: false })),
  ]);
}

function drawFigure(figure: PlacedFigure, scale: number): Element {
  const { slot, href, name, boxes, y, mark, stem, base, lines } = figure;
  const paint = colour(districtPaint(slot));
  return s('g', { className: ['chart-target'] }, [
    stem &&
      s('path', {
        d: `M${roundPx(stem.x1)},${roundPx(y)}H${roundPx(stem.x2)}`,
        stroke: paint,
        strokeOpacity: 0.4,
        strokeWidth: 2,
      }),
    base &&
      s('path', {
        d: `M${roundPx(base.x)},${roundPx(y)}H${roundPx(nearest(mark, base.x))}`,
        stroke: paint,
        strokeWidth: 2,
      }),
    base &&
      s('a', { href: base.href, ariaLabel: base.name }, [
        drawShape(slot, { x: base.x, y, scale: scale * baseScale(mark, base.x) }, 'hollow'),
        ...base.lines.map((line) => drawLine(line, { halo: true })),
      ]),
    drawLink({ href, name, boxes }, [
      ...(mark.glyph === 'range'
        ? drawRange({ x1: mark.x1, x2: mark.x2, y, paint, scale })
        : [
            ...drawGlyph(mark.glyph, { x: mark.x, y, paint, scale }),
            drawShape(slot, { x: mark.x, y, scale }),
          ]),
      ...lines.map((line) => drawLine(line, { halo: true })),
    ]),
  ]);
}

const ringBelowPx = 3;

/** The point of a mark that is nearest to `x`. */
function nearest(mark: PlacedMark, x: number): number {
  return mark.glyph === 'range' ? Math.min(Math.max(x, mark.x1), mark.x2) : mark.x;
}

/** A base value that its target does not leave is a ring around the target's mark. */
function baseScale(mark: PlacedMark, x: number): number {
  return mark.glyph !== 'range' && Math.abs(mark.x - x) < ringBelowPx ? 1.6 : 0.9;
}

function drawEntry({ slot, href, name, box, shape, sign, lines }: PlacedEntry): Element {
  return drawLink({ href, name, boxes: [box] }, [
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

function drawKey({ glyph, x, y, lines }: PlacedKey): Element {
  const paint = colour('ink-soft');
  const sample =
    glyph === 'base'
      ? [s('circle', { cx: roundPx(x + 7), cy: y, r: 5.5, fill: 'none', stroke: paint, strokeWidth: 2 })]
      : glyph === 'range'
        ? drawRange({ x1: x + 2, x2: x + 26, y, paint, scale: 1 })
        : [
            ...drawGlyph(glyph, { x: x + sampleMark(glyph), y, paint, scale: 1 }),
            s('circle', { cx: roundPx(x + sampleMark(glyph)), cy: y, r: 6, fill: paint }),
          ];
  return s('g', { className: ['chart-key'] }, [
    ...sample,
    ...lines.map((line) => drawLine(line, { halo: false })),
  ]);
}

function sampleMark(glyph: PlacedKey['glyph']): number {
  if (glyph.startsWith('min')) return 7;
  return glyph.startsWith('max') ? 33 : 13;
}

function drawRule(y: number, width: number): Element {
  return s('path', { d: `M0,${roundPx(y)}H${width}`, stroke: colour('rule') });
}
