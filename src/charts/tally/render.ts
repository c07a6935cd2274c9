import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Drawing, DrawOptions } from '../chart-svg.ts';
import { drawLine } from '../draw-text.ts';
import { colour, districtPaint } from '../paint.ts';
import { roundPx } from '../round-px.ts';
import { barPx, layoutTally } from './layout.ts';
import type { TallyPart, TallySeries } from './series.ts';

/** Draws a whole in counted parts, in a width of px. */
export function drawTally(series: TallySeries, { id, width }: DrawOptions): Drawing {
  const { height, parts, keys } = layoutTally(series, width);
  const { title, description } = series;
  const hatch = `${id}-hatch`;
  return {
    frame: { id, form: 'tally', title, description, width, height },
    children: () => [
      s('defs', drawHatch(hatch)),
      ...parts.map(({ part, x1, x2 }) =>
        s('rect', {
          x: roundPx(x1),
          y: 0,
          width: roundPx(Math.max(0, x2 - x1 - 1)),
          height: barPx,
          ...lookOf(part, hatch),
        }),
      ),
      ...keys.flatMap(({ part, x, y, lines }): Element[] => [
        s('rect', { x: roundPx(x), y, width: 14, height: 14, ...lookOf(part, hatch) }),
        ...lines.map((line) => drawLine(line, { halo: false })),
      ]),
    ],
  };
}

/** The bar alone, to stand beside its words: `unitPx` for each counted, in a frame of a width that several bars share. */
export function drawTallyBar(
  series: TallySeries,
  { id, width, unitPx }: DrawOptions & { unitPx: number },
): Drawing {
  const heightPx = 10;
  const hatch = `${id}-hatch`;
  let x = 0;
  const shown = series.parts.filter(({ count }) => count > 0);
  return {
    frame: {
      id,
      form: 'tally',
      title: series.title,
      description: series.description,
      width,
      height: heightPx,
    },
    children: () => [
      s('defs', drawHatch(hatch)),
      ...shown.map((part) => {
        const rect = s('rect', {
          x,
          y: 0,
          width: part.count * unitPx - 1,
          height: heightPx,
          ...lookOf(part, hatch),
        });
        x += part.count * unitPx;
        return rect;
      }),
    ],
  };
}

function lookOf({ kind, slot }: TallyPart, hatch: string): Record<string, string | number> {
  switch (kind) {
    case 'alike':
      return { fill: colour('ink') };
    case 'apart':
      return { fill: colour('ink-soft'), fillOpacity: 0.45 };
    case 'own':
      return { fill: colour(districtPaint(slot ?? 0)) };
    case 'unknown':
      return { className: 'hatched', fill: `url(#${hatch})`, stroke: colour('missing') };
  }
}

function drawHatch(id: string): Element {
  return s(
    'pattern',
    { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    s('path', { d: 'M0.5,0V6', stroke: colour('missing') }),
  );
}
