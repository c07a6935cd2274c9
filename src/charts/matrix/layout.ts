import { max, sum } from 'd3-array';
import type { ColumnHead } from '../column-head.ts';
import { flowText } from '../flow-text.ts';
import { districtPaint } from '../paint.ts';
import { placeKeys } from '../place-keys.ts';
import { splitRows } from '../split-rows.ts';
import { lineWidth, stackLines, type PlacedLine, type TextRun } from '../text-line.ts';
import { lineHeightPx, type TextStyle } from '../text-width.ts';
import type { PlacedCell, PlacedGroup, PlacedMatrix, PlacedRow } from './placed.ts';
import {
  matrixSigns,
  type MatrixGroup,
  type MatrixRow,
  type MatrixSeries,
  type MatrixSign,
} from './series.ts';

const headStyle: TextStyle = { sizePx: 14, weight: 600, family: 'sans' };
const groupStyle: TextStyle = { sizePx: 14, weight: 600, family: 'sans' };
const nameStyle: TextStyle = { sizePx: 14, weight: 400, family: 'sans' };
const alikeStyle: TextStyle = { ...nameStyle, weight: 600 };

/** A mark and its link take a square of this side, which a finger can hit. */
const cellPx = 28;
const blockGapPx = 36;
const groupGapPx = 14;
/** Names narrower than this break after every other word. */
const leastNamePx = 130;
const mostBlocks = 3;

/** A block of the matrix: names from `left`, then a column for each district, or, where those leave no room, marks below. */
interface Block {
  left: number;
  width: number;
  namePx: number;
  /** How many marks stand on a line. */
  marks: number;
  below: boolean;
}

/** The matrix in as many blocks beside each other as the width holds, each with whole topics, none much higher than another. */
export function layoutMatrix(series: MatrixSeries, width: number): PlacedMatrix {
  const { districts, groups } = series;
  const keyed = placeHeads(series, width);
  const { keys, bottom } = placeKeys(keysOf(series), { y: keyed.bottom + 6, width });
  const marksPx = districts.length * cellPx;
  const leastPx = Math.max(leastNamePx, marksPx * 0.6) + marksPx;
  const blocks = Math.max(1, Math.min(mostBlocks, Math.floor((width + blockGapPx) / (leastPx + blockGapPx))));
  const blockPx = (width - (blocks - 1) * blockGapPx) / blocks;
  const below = blockPx - marksPx < leastNamePx;
  const block: Omit<Block, 'left'> = {
    width: blockPx,
    namePx: below ? blockPx : blockPx - marksPx - 8,
    marks: below ? Math.max(1, Math.floor(blockPx / cellPx)) : districts.length,
    below,
  };
  const heights = new Map(groups.map((group) => [group, groupPx(group, districts.length, block)]));
  const runs = inBlocks(groups, blocks, (group) => heights.get(group)!);
  const placed: PlacedGroup[] = [];
  const feet = runs.map((run, index) => {
    const left = index * (blockPx + blockGapPx);
    return run.reduce((top, group) => {
      placed.push(placeGroup(group, series, { ...block, left }, top));
      return top + heights.get(group)!;
    }, bottom + 8);
  });
  return {
    width,
    height: Math.ceil(max(feet) ?? bottom),
    heads: keyed.heads,
    keys,
    groups: placed,
  };
}

/** Groups in at most `blocks` runs, the highest as low as whole groups allow. */
function inBlocks(
  groups: readonly MatrixGroup[],
  blocks: number,
  heightOf: (group: MatrixGroup) => number,
): MatrixGroup[][] {
  const total = sum(groups, heightOf);
  for (let limit = total / blocks; ; limit += cellPx / 2) {
    const runs = splitRows(groups, (run) => sum(run, heightOf) <= limit);
    if (runs.length <= blocks) return runs;
  }
}

/** The districts, each with its shape, which leads its column, and a link to its page. */
function placeHeads({ districts }: MatrixSeries, width: number): { heads: ColumnHead[]; bottom: number } {
  const heads: ColumnHead[] = [];
  let x = 0;
  let top = 0;
  for (const { slot, name, shortName, href } of districts) {
    const run: TextRun = { text: shortName, style: headStyle, paint: districtPaint(slot) };
    const wanted = 24 + lineWidth([run]);
    if (x > 0 && x + wanted > width) {
      x = 0;
      top = Math.max(...heads.map(({ box }) => box.y2));
    }
    const lines = stackLines(
      flowText([run], width - x - 24),
      { x: x + 24, y: top + 18 },
      lineHeightPx(headStyle),
    );
    const bottom = top + Math.max(26, lines.length * lineHeightPx(headStyle) + 6);
    heads.push({
      slot,
      name,
      href,
      box: { x1: x, y1: top, x2: Math.min(width, x + wanted), y2: bottom },
      shape: { x: x + 9, y: top + 13 },
      lines,
    });
    x += wanted + 20;
  }
  return { heads, bottom: Math.max(0, ...heads.map(({ box }) => box.y2)) };
}

/** The signs that occur; the one of a figure is the district's own shape. */
function keysOf({ groups, labels }: MatrixSeries): { sign: MatrixSign; samplePx: number; text: string }[] {
  const rows = groups.flatMap((group) => group.rows);
  const used = new Set<MatrixSign>(rows.flatMap(({ cells }) => cells.map(({ says }) => says)));
  if (rows.some(({ alike }) => alike.length > 1)) used.add('alike');
  return matrixSigns
    .filter((sign) => used.has(sign))
    .map((sign) => ({ sign, samplePx: sign === 'alike' ? 34 : 16, text: labels.key[sign] }));
}

function nameLines(text: string, style: TextStyle, namePx: number, paint: TextRun['paint']): TextRun[][] {
  return flowText([{ text, style, paint }], namePx);
}

const styleOf = ({ alike }: MatrixRow): TextStyle => (alike.length > 1 ? alikeStyle : nameStyle);

function rowPx(row: MatrixRow, districts: number, { namePx, marks, below }: Omit<Block, 'left'>): number {
  const linesPx = nameLines(row.name, styleOf(row), namePx, 'ink').length * lineHeightPx(nameStyle) + 6;
  return below ? linesPx + Math.ceil(districts / marks) * cellPx : Math.max(cellPx - 2, linesPx);
}

function headPx(
  { name }: MatrixGroup,
  districts: number,
  { namePx, marks, below }: Omit<Block, 'left'>,
): number {
  const linesPx = nameLines(name, groupStyle, namePx, 'ink').length * lineHeightPx(groupStyle) + 6;
  return below ? linesPx + Math.ceil(districts / marks) * cellPx : Math.max(cellPx - 2, linesPx);
}

function groupPx(group: MatrixGroup, districts: number, block: Omit<Block, 'left'>): number {
  return (
    groupGapPx + headPx(group, districts, block) + sum(group.rows, (row) => rowPx(row, districts, block))
  );
}

/** The centre of each district's mark in a row whose name ends at `foot` or, beside its marks, spans from `top`. */
function centres(
  count: number,
  { left, width, marks, below }: Block,
  { top, foot }: { top: number; foot: number },
): { x: number; y: number }[] {
  return Array.from({ length: count }, (_, index) =>
    below
      ? {
          x: left + (index % marks) * cellPx + cellPx / 2,
          y: foot + Math.floor(index / marks) * cellPx + cellPx / 2,
        }
      : { x: left + width - (count - index) * cellPx + cellPx / 2, y: top + (cellPx - 2) / 2 },
  );
}

function placeGroup(group: MatrixGroup, series: MatrixSeries, block: Block, start: number): PlacedGroup {
  const { districts } = series;
  const { left, width, namePx } = block;
  const top = start + groupGapPx;
  const lines = stackLines(
    nameLines(group.name, groupStyle, namePx, 'ink'),
    { x: left, y: top + 17 },
    lineHeightPx(groupStyle),
  );
  const foot = top + lines.length * lineHeightPx(groupStyle) + 6;
  const bottom = top + headPx(group, districts.length, block);
  let y = bottom;
  const rows = group.rows.map((row) => {
    const placed = placeRow(row, series, block, y);
    y += rowPx(row, districts.length, block);
    return placed;
  });
  return {
    name: group.name,
    href: group.href,
    box: { x1: left, y1: top, x2: left + namePx, y2: Math.max(foot, top + 24) },
    lines,
    shapes: centres(districts.length, block, { top, foot }).map((centre, index) => ({
      slot: districts[index]!.slot,
      ...centre,
    })),
    rule: { x1: left, x2: left + width, y: bottom },
    rows,
  };
}

function placeRow(row: MatrixRow, { districts, labels }: MatrixSeries, block: Block, top: number): PlacedRow {
  const { left, width, namePx } = block;
  const lines: PlacedLine[] = stackLines(
    nameLines(row.name, styleOf(row), namePx, 'ink'),
    { x: left, y: top + 17 },
    lineHeightPx(nameStyle),
  );
  const foot = top + lines.length * lineHeightPx(nameStyle) + 6;
  const places = centres(districts.length, block, { top, foot });
  const cells = row.cells.map(({ says, href }, index): PlacedCell => {
    const { slot, name } = districts[index]!;
    const { x, y } = places[index]!;
    const half = cellPx / 2;
    return {
      slot,
      says,
      href,
      name: [row.name, name, labels.key[says]].join(labels.comma),
      box: { x1: x - half, y1: y - 13, x2: x + half, y2: y + 13 },
      x,
      y,
    };
  });
  return {
    name: row.name,
    href: row.href,
    box: { x1: left, y1: top, x2: left + namePx, y2: Math.max(foot - 3, top + 24) },
    lines,
    rule: { x1: left, x2: left + width, y: top + rowPx(row, districts.length, block) },
    joined: row.alike.map((index) => ({ ...places[index]!, index })),
    cells,
  };
}
