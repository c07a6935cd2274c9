import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Drawing, DrawOptions } from '../chart-svg.ts';
import { drawColumnHead } from '../column-head.ts';
import { boxOf, drawLink } from '../draw-link.ts';
import { drawShape } from '../draw-shape.ts';
import { drawLine } from '../draw-text.ts';
import { colour, districtPaint } from '../paint.ts';
import { splitRows } from '../split-rows.ts';
import { layoutEmphasis } from './layout.ts';
import type { PlacedBar, PlacedTopic } from './placed.ts';
import type { EmphasisSeries } from './series.ts';

/** Draws the share of each plan's text by topic in a width of px. */
export function drawEmphasis(
  series: EmphasisSeries,
  { id, width }: DrawOptions,
  whole: EmphasisSeries = series,
): Drawing {
  const { height, heads, topics } = layoutEmphasis(series, width, whole);
  const { title, description } = series;
  return {
    frame: { id, form: 'emphasis', title, description, width, height },
    children: () => [...heads.map(drawColumnHead), ...topics.map(drawTopic)],
  };
}

/** The same in parts no higher than `mostPx`, each with some of the topics. */
export function drawEmphasisParts(
  series: EmphasisSeries,
  { id, width }: DrawOptions,
  mostPx: number,
): Drawing[] {
  const partOf = (topics: EmphasisSeries['topics']): EmphasisSeries => ({ ...series, topics });
  const runs = splitRows(series.topics, (run) => layoutEmphasis(partOf(run), width, series).height <= mostPx);
  return runs.map((run, index) => drawEmphasis(partOf(run), { id: `${id}-${index}`, width }, series));
}

function drawTopic({ name, href, box, lines, bars }: PlacedTopic): Element {
  const words = lines.map((line) => drawLine(line, { halo: false }));
  return s('g', { role: 'group', ariaLabel: name }, [
    ...(href === null ? words : [drawLink({ href, name, boxes: [box] }, words)]),
    ...bars.map(drawBar),
  ]);
}

function drawBar({ slot, href, name, box, bar, hollow, shape, lines }: PlacedBar): Element {
  const paint = colour(districtPaint(slot));
  const look = hollow ? { fill: 'none', stroke: paint } : { fill: paint, fillOpacity: 0.75 };
  return drawLink({ href, name, boxes: [box], slot }, [
    shape && drawShape(slot, { ...shape, scale: 0.75 }),
    bar && s('rect', { ...boxOf(bar), ...look }),
    ...lines.map((line) => drawLine(line, { halo: false })),
  ]);
}
