import type { ColumnHead } from '../column-head.ts';
import { shapeRadiusPx } from '../district-shape.ts';
import { flowText, widestPiece } from '../flow-text.ts';
import { districtPaint } from '../paint.ts';
import { lineWidth, stackLines, type PlacedLine, type TextRun } from '../text-line.ts';
import { lineHeightPx } from '../text-width.ts';
import { cellRuns, cellText, depthScale, detailRuns } from './cells.ts';
import type { PlacedCell, PlacedCoverage, PlacedTopic } from './placed.ts';
import type { CoverageDistrict, CoverageSeries, CoverageTopic } from './series.ts';
import { cellStyle, detailStyle, districtStyle, topicStyle } from './type-scale.ts';

const topicShare = 0.22;
const topicGapPx = 16;
const cellGapPx = 2;
const padPx = 12;
const shapeColumnPx = 22;
const narrowestNamePx = 64;
const detailGapPx = 12;

type Cells = Pick<PlacedCoverage, 'heads' | 'topics'> & { bottom: number };

/** Topics by rows, districts by columns. Gives `null` if a column would be narrower than what its cells say or a word of its head. */
export function columnCells(series: CoverageSeries, width: number): Cells | null {
  const { districts, topics, labels } = series;
  const topicRuns = topics.map(topicRun);
  const widestTopic = Math.max(...topicRuns.map((run) => lineWidth([run])));
  const topicWidth = Math.max(Math.min(widestTopic + 1, width * topicShare), ...topicRuns.map(widestPiece));
  const left = topicWidth + topicGapPx;
  const columnPx = (width - left) / districts.length;
  const innerPx = columnPx - cellGapPx - 2 * padPx;
  const cells = topics.flatMap((topic) => topic.cells);
  const wordsPx = Math.max(...cells.map((cell) => lineWidth(cellRuns(cell))));
  const detailPx = Math.max(...cells.map((cell) => lineWidth(detailRuns(cell))));
  const headForm = headFormOf(districts, columnPx - cellGapPx);
  if (innerPx < Math.max(wordsPx, detailPx, shapeColumnPx + narrowestNamePx)) return null;
  if (headForm === null) return null;

  const columns = districts.map((_, index) => ({ x: left + index * columnPx, width: columnPx - cellGapPx }));
  const heads = districts.map((district, index) => placeHead(district, columns[index]!, headForm));
  const headFoot = Math.max(...heads.map(({ box }) => box.y2)) + 6;
  const layout = {
    columns,
    topicWidth,
    detailBeside: cells.every(
      (cell) => lineWidth(cellRuns(cell)) + detailGapPx + lineWidth(detailRuns(cell)) <= innerPx,
    ),
    depth: depthScale(series),
    districts,
    comma: labels.comma,
  };
  const placed: PlacedTopic[] = [];
  let top = headFoot;
  for (const topic of topics) {
    const row = placeTopic(topic, top, layout);
    placed.push(row);
    top = row.box.y2 + cellGapPx;
  }
  return { heads, topics: placed, bottom: top };
}

interface Column {
  x: number;
  width: number;
}

/** How all heads are set alike: with which of their names, how far from the column's edge, and where the notes beneath begin. */
interface HeadForm {
  nameOf: (district: CoverageDistrict) => TextRun;
  edgePx: number;
  noteX: number;
}

/** Heads in line with the cells' words, then with the notes beneath the shapes, then in line with the cells themselves. */
const headEdges = [
  { edgePx: padPx, noteX: padPx + shapeColumnPx },
  { edgePx: padPx, noteX: padPx },
  { edgePx: 0, noteX: 0 },
];

/** The first form in which no head of `width` px breaks a word, full names first; `null` if none does. */
function headFormOf(districts: readonly CoverageDistrict[], width: number): HeadForm | null {
  for (const nameOf of [nameRun, shortNameRun]) {
    for (const { edgePx, noteX } of headEdges) {
      const form = { nameOf, edgePx, noteX };
      const { namePx, notePx } = headRoom(form, width);
      const fits = districts.every(
        (district) => widestPiece(nameOf(district)) <= namePx && widestPiece(noteRun(district)) <= notePx,
      );
      if (fits) return form;
    }
  }
  return null;
}

/** What a head's texts may take of `width`. A name may go up to the next head, whose shape keeps them apart. */
function headRoom({ edgePx, noteX }: HeadForm, width: number): { namePx: number; notePx: number } {
  return { namePx: width - edgePx - shapeColumnPx, notePx: width - edgePx - noteX };
}

function topicRun({ name }: CoverageTopic): TextRun {
  return { text: name, style: topicStyle, paint: 'ink' };
}

function nameRun({ slot, name }: CoverageDistrict): TextRun {
  return { text: name, style: districtStyle, paint: districtPaint(slot) };
}

function shortNameRun({ slot, shortName }: CoverageDistrict): TextRun {
  return { text: shortName, style: districtStyle, paint: districtPaint(slot) };
}

function noteRun({ note }: CoverageDistrict): TextRun {
  return { text: note, style: detailStyle, paint: 'ink-soft' };
}

function placeHead(district: CoverageDistrict, { x, width }: Column, form: HeadForm): ColumnHead {
  const { slot, name, href } = district;
  const { nameOf, edgePx, noteX } = form;
  const { namePx, notePx } = headRoom(form, width);
  const nameLines = stackLines(
    flowText([nameOf(district)], namePx),
    { x: x + edgePx + shapeColumnPx, y: 18 },
    lineHeightPx(districtStyle),
  );
  const noteLines = stackLines(
    flowText([noteRun(district)], notePx),
    { x: x + noteX, y: nameLines.at(-1)!.y + 21 },
    lineHeightPx(detailStyle),
  );
  const lines = [...nameLines, ...noteLines];
  return {
    slot,
    href,
    name,
    box: { x1: x, y1: 0, x2: x + width, y2: lines.at(-1)!.y + 6 },
    shape: { x: x + edgePx + shapeRadiusPx, y: 12.5 },
    lines,
  };
}

interface RowLayout {
  columns: readonly Column[];
  topicWidth: number;
  detailBeside: boolean;
  depth: ReturnType<typeof depthScale>;
  districts: readonly CoverageDistrict[];
  comma: string;
}

function placeTopic(topic: CoverageTopic, top: number, layout: RowLayout): PlacedTopic {
  const { columns, topicWidth, detailBeside, depth, districts, comma } = layout;
  const detailed = !detailBeside && topic.cells.some(({ detail }) => detail !== null);
  const nameLines = flowText([topicRun(topic)], topicWidth);
  const height = Math.max(36, detailed ? 54 : 0, nameLines.length * lineHeightPx(topicStyle) + 12);
  const bottom = top + height;
  const nameY = top + height / 2 + 5.5 - ((nameLines.length - 1) / 2) * lineHeightPx(topicStyle);
  return {
    name: topic.name,
    href: topic.href,
    box: { x1: 0, y1: top, x2: topicWidth, y2: bottom },
    lines: stackLines(nameLines, { x: 0, y: nameY }, lineHeightPx(topicStyle)),
    cells: topic.cells.map((cell, index): PlacedCell => {
      const { x, width: columnPx } = columns[index]!;
      const district = districts[index]!;
      const baseline = top + height / 2 + (detailed ? -3 : 5);
      const words: PlacedLine = { x: x + padPx, y: baseline, anchor: 'start', runs: cellRuns(cell) };
      const detail = detailRuns(cell);
      const detailPlace = detailBeside
        ? { x: x + columnPx - padPx, y: baseline, anchor: 'end' as const }
        : { x: x + padPx, y: baseline + lineHeightPx(cellStyle), anchor: 'start' as const };
      return {
        slot: district.slot,
        href: cell.href,
        name: [topic.name, district.name, cellText(cell, comma)].join(comma),
        box: { x1: x, y1: top, x2: x + columnPx, y2: bottom },
        depth: depth(cell),
        says: cell.says,
        shape: null,
        lines: detail.length === 0 ? [words] : [words, { ...detailPlace, runs: detail }],
      };
    }),
  };
}
