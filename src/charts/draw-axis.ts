import type { Element } from 'hast';
import { s } from 'hastscript';
import { drawLine } from './draw-text.ts';
import { colour, type Paint } from './paint.ts';
import type { PlacedAxis } from './place-axis.ts';
import { roundPx } from './round-px.ts';

/** An axis: its grid lines, the one of zero stronger, and its texts. */
export function drawAxis({ ticks, spans, lines }: PlacedAxis): Element[] {
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
