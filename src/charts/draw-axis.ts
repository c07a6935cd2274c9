import type { Element } from 'hast';
import { s } from 'hastscript';
import { drawLine } from './draw-text.ts';
import { colour, type Paint } from './paint.ts';
import type { PlacedAxis } from './place-axis.ts';
import { roundPx } from './round-px.ts';

/** An axis: its grid lines, the one of zero stronger, and its texts, which are heard as one: from where to where it goes. */
export function drawAxis(axis: PlacedAxis): Element[] {
  const { ticks, spans, lines } = axis;
  const zero = ticks.filter(({ value }) => value === 0);
  const others = ticks.filter(({ value }) => value !== 0);
  return [
    s('g', { className: ['chart-grid'], ariaHidden: 'true' }, [
      drawGrid(others, spans, 'rule'),
      ...(zero.length === 0 ? [] : [drawGrid(zero, spans, 'ink-soft')]),
    ]),
    s(
      'g',
      { className: ['chart-axis'], role: 'img', ariaLabel: nameOf(axis) },
      lines.map((line) => drawLine(line, { halo: false })),
    ),
  ];
}

/** `5.5–8.0% 横轴不从零起`: its ends, and what is said of it. */
function nameOf({ ticks, lines }: PlacedAxis): string {
  const texts = lines.map(({ runs }) => runs.map(({ text }) => text).join(''));
  const ends = [...new Set([texts[0], texts[ticks.length - 1]])].join('–');
  return [ends, ...texts.slice(ticks.length)].join(' ').replace(/\s+/gu, ' ');
}

function drawGrid(ticks: PlacedAxis['ticks'], spans: PlacedAxis['spans'], paint: Paint): Element {
  const lines = ticks.flatMap(({ x }) =>
    spans.map(({ y1, y2 }) => `M${roundPx(x)},${roundPx(y1)}V${roundPx(y2)}`),
  );
  return s('path', { d: lines.join(''), stroke: colour(paint) });
}
