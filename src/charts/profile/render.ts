import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Drawing, DrawOptions } from '../chart-svg.ts';
import { drawBase, drawMark, drawWay } from '../district-mark.ts';
import { drawLink } from '../draw-link.ts';
import { drawLine } from '../draw-text.ts';
import { drawMarkKey } from '../mark-keys.ts';
import { colour } from '../paint.ts';
import { roundPx } from '../round-px.ts';
import { splitRows } from '../split-rows.ts';
import { layoutProfile } from './layout.ts';
import type { PlacedCourse, PlacedRow, PlacedTopic } from './placed.ts';
import type { ProfileSeries } from './series.ts';

/** Draws a district's targets by topic, from base to target, in a width of px. */
export function drawProfile(series: ProfileSeries, { id, width }: DrawOptions): Drawing {
  const { height, topics, notes, keys } = layoutProfile(series, width);
  const { title, description, slot } = series;
  return {
    frame: { id, form: 'profile', title, description, width, height },
    children: () => [
      ...topics.map((topic) => drawTopic(topic, slot, width)),
      ...notes.map((line) => drawLine(line, { halo: false })),
      ...keys.map(drawMarkKey),
    ],
  };
}

/** The same in parts no higher than `mostPx`: what is left out stands below the last. */
export function drawProfileParts(
  series: ProfileSeries,
  { id, width }: DrawOptions,
  mostPx: number,
): Drawing[] {
  const rows = series.topics.flatMap((topic) => topic.rows.map((row) => ({ topic, row })));
  const partOf = (run: readonly (typeof rows)[number][]): ProfileSeries => ({
    ...series,
    topics: [...Map.groupBy(run, ({ topic }) => topic)].map(([topic, own]) => ({
      ...topic,
      rows: own.map(({ row }) => row),
    })),
    rest: run.at(-1) === rows.at(-1) ? series.rest : null,
  });
  const runs = splitRows(rows, (run) => layoutProfile(partOf(run), width).height <= mostPx);
  return runs.map((run, index) => drawProfile(partOf(run), { id: `${id}-${index}`, width }));
}

function drawTopic(
  { name, href, box, ruleY, lines, rows }: PlacedTopic,
  slot: number,
  width: number,
): Element {
  return s('g', { role: 'group', ariaLabel: name }, [
    s('path', { d: `M0,${roundPx(ruleY)}H${width}`, stroke: colour('rule') }),
    drawLink(
      { href, name, boxes: [box] },
      lines.map((line) => drawLine(line, { halo: false })),
    ),
    ...rows.flatMap((row) => drawRow(row, slot)),
  ]);
}

function drawRow({ indicator, target, course, noBase }: PlacedRow, slot: number): Element[] {
  const words = ({ href, name, box, lines }: PlacedRow['target']): Element =>
    drawLink(
      { href, name, boxes: [box] },
      lines.map((line) => drawLine(line, { halo: false })),
    );
  return [
    words(indicator),
    ...(course ? [...drawCourse(course, slot), words(course.base)] : []),
    words(target),
    ...noBase.map((line) => drawLine(line, { halo: false })),
  ];
}

const markScale = 0.9;

/** A base value and its target on the row's own scale, whose ends are marked. */
function drawCourse({ y, x1, x2, baseX, mark }: PlacedCourse, slot: number): Element[] {
  const [from, to] = [roundPx(x1), roundPx(x2)];
  const ends = `M${from},${roundPx(y)}H${to}M${from},${roundPx(y - 5)}v10M${to},${roundPx(y - 5)}v10`;
  const place = { slot, y, scale: markScale };
  return [
    s('path', { d: ends, stroke: colour('rule'), fill: 'none' }),
    drawWay(mark, baseX, place),
    drawBase(mark, baseX, place),
    ...drawMark(mark, place),
  ];
}
