import { flowText } from '../flow-text.ts';
import { lineWidth, stackLines, type TextRun } from '../text-line.ts';
import { cellRuns, cellText, depthScale, detailRuns } from './cells.ts';
import type { PlacedCell, PlacedCoverage, PlacedTopic } from './placed.ts';
import type { CoverageCell, CoverageDistrict, CoverageSeries } from './series.ts';
import { lineHeightPx } from '../text-width.ts';
import { cellStyle, countStyle, detailStyle, topicStyle } from './type-scale.ts';

const cellGapPx = 2;
const padPx = 10;
const shapeColumnPx = 18;
const narrowestPx = 140;
const detailGapPx = 10;
const topicGapPx = 18;

type Cells = Pick<PlacedCoverage, 'heads' | 'topics'> & { bottom: number };

/** Each topic as a heading over its cells, as many beside each other as there is room for; each cell names its district. */
export function stackedCells(series: CoverageSeries, width: number): Cells {
  const { districts, topics, labels } = series;
  const depth = depthScale(series);
  const widest = Math.max(
    narrowestPx,
    ...districts.map((district) => lineWidth([nameRun(district)]) + shapeColumnPx + 2 * padPx),
    ...topics.flatMap(({ cells }) =>
      cells.flatMap((cell) => [cellRuns(cell), detailRuns(cell)].map((runs) => lineWidth(runs) + 2 * padPx)),
    ),
  );
  const most = Math.max(
    1,
    Math.min(districts.length, Math.floor((width + cellGapPx) / (widest + cellGapPx))),
  );
  const rows = Math.ceil(districts.length / most);
  const columns = Math.ceil(districts.length / rows);
  const cellPx = (width - (columns - 1) * cellGapPx) / columns;

  const placed: PlacedTopic[] = [];
  let top = 0;
  for (const { name, href, cells } of topics) {
    const nameLines = flowText([{ text: name, style: topicStyle, paint: 'ink' }], width);
    const lines = stackLines(nameLines, { x: 0, y: top + 17 }, lineHeightPx(topicStyle));
    let rowTop = lines.at(-1)!.y + 8;
    const placedCells: PlacedCell[] = [];
    for (let start = 0; start < cells.length; start += columns) {
      const row = cells.slice(start, start + columns).map((cell, index) => {
        const district = districts[start + index]!;
        const x = index * (cellPx + cellGapPx);
        return {
          ...placeCell(cell, district, { x, y: rowTop, width: cellPx }),
          depth: depth(cell),
          name: [name, district.name, cellText(cell, labels.comma)].join(labels.comma),
        };
      });
      const foot = Math.max(...row.map(({ box }) => box.y2));
      placedCells.push(...row.map((cell) => ({ ...cell, box: { ...cell.box, y2: foot } })));
      rowTop = foot + cellGapPx;
    }
    placed.push({
      name,
      href,
      box: { x1: 0, y1: top, x2: width, y2: lines.at(-1)!.y + 6 },
      lines,
      cells: placedCells,
    });
    top = rowTop + topicGapPx;
  }
  return { heads: [], topics: placed, bottom: top - topicGapPx };
}

function nameRun({ shortName }: CoverageDistrict): TextRun {
  return { text: shortName, style: countStyle, paint: 'ink' };
}

function placeCell(
  cell: CoverageCell,
  district: CoverageDistrict,
  { x, y, width }: { x: number; y: number; width: number },
): Omit<PlacedCell, 'depth' | 'name'> {
  const textX = x + padPx;
  const roomPx = width - 2 * padPx;
  const nameLines = stackLines(
    flowText([nameRun(district)], roomPx - shapeColumnPx),
    { x: textX + shapeColumnPx, y: y + 20 },
    lineHeightPx(countStyle),
  );
  const words = cellRuns(cell);
  const detail = detailRuns(cell);
  const wordY = nameLines.at(-1)!.y + 21;
  const wordLines = stackLines(flowText(words, roomPx), { x: textX, y: wordY }, lineHeightPx(cellStyle));
  const beside = lineWidth(words) + detailGapPx + lineWidth(detail) <= roomPx;
  const detailPlace = beside
    ? { x: textX + roomPx, y: wordY, anchor: 'end' as const }
    : { x: textX, y: wordLines.at(-1)!.y + 19 };
  const detailLines = stackLines(flowText(detail, roomPx), detailPlace, lineHeightPx(detailStyle));
  const lines = [...nameLines, ...wordLines, ...detailLines];
  return {
    slot: district.slot,
    href: cell.href,
    box: { x1: x, y1: y, x2: x + width, y2: lines.at(-1)!.y + 10 },
    says: cell.says,
    shape: { x: textX + 6, y: y + 15 },
    lines,
  };
}
