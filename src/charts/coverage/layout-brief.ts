import type { ColumnHead } from '../column-head.ts';
import { shapeRadiusPx } from '../district-shape.ts';
import { districtPaint } from '../paint.ts';
import { lineWidth, type TextRun } from '../text-line.ts';
import { cellText, depthScale } from './cells.ts';
import type { PlacedCoverage, PlacedTopic } from './placed.ts';
import type { CoverageCell, CoverageDistrict, CoverageSeries, CoverageTopic } from './series.ts';
import { briefNameStyle, countStyle, detailStyle } from './type-scale.ts';

const mostInOneBlock = 8;
const blockGapPx = 24;
const topicGapPx = 6;
const cellGapPx = 2;
const padPx = 8;
const rowPx = 19;
const shapePx = 2 * shapeRadiusPx;
const shapeGapPx = 3;
const headLinePx = 16;
const headGapPx = 5;

/**
 * The matrix in its fewest signs, for a picture that is seen small: topics in two blocks beside each other, a cell only
 * its count. Gives `null` if the columns would be narrower than the districts' short names.
 */
export function briefCells(series: CoverageSeries, width: number): PlacedCoverage | null {
  const { districts, topics, labels } = series;
  const blocks = topics.length > mostInOneBlock ? 2 : 1;
  const blockPx = (width - (blocks - 1) * blockGapPx) / blocks;
  const topicPx = Math.max(...topics.map((topic) => lineWidth([topicRun(topic)]))) + topicGapPx;
  const columnPx = (blockPx - topicPx) / districts.length;
  const cellPx = columnPx - cellGapPx;
  const namePx = Math.max(...districts.map((district) => lineWidth([nameRun(district)])));
  const countPx = Math.max(...topics.flatMap(({ cells }) => cells.map((cell) => lineWidth(countRuns(cell)))));
  if (cellPx < Math.max(namePx, shapePx, countPx + 2 * padPx)) return null;

  const beside = shapePx + shapeGapPx + namePx <= cellPx;
  const headPx = (beside ? headLinePx : shapePx + headLinePx) + headGapPx;
  const rows = Math.ceil(topics.length / blocks);
  const depth = depthScale(series);
  const leftOf = (block: number): number => block * (blockPx + blockGapPx);
  const columnX = (block: number, index: number): number => leftOf(block) + topicPx + index * columnPx;

  const heads = Array.from({ length: blocks }, (_, block) =>
    districts.map((district, index): ColumnHead => {
      const { slot, name, href } = district;
      const x = columnX(block, index);
      const textX = beside ? x + shapePx + shapeGapPx : x;
      const textY = (beside ? 0 : shapePx) + headLinePx - 3;
      return {
        slot,
        href,
        name,
        box: { x1: x, y1: 0, x2: x + cellPx, y2: headPx - headGapPx },
        shape: { x: x + shapeRadiusPx, y: shapeRadiusPx },
        lines: [{ x: textX, y: textY, anchor: 'start', runs: [nameRun(district)] }],
      };
    }),
  );
  const placed = topics.map((topic, index): PlacedTopic => {
    const block = Math.floor(index / rows);
    const top = headPx + (index % rows) * (rowPx + cellGapPx);
    const y = top + rowPx / 2 + 4.5;
    const left = leftOf(block);
    return {
      name: topic.name,
      href: topic.href,
      box: { x1: left, y1: top, x2: left + topicPx - topicGapPx, y2: top + rowPx },
      lines: [{ x: left, y, anchor: 'start', runs: [topicRun(topic)] }],
      cells: topic.cells.map((cell, column) => {
        const district = districts[column]!;
        const x = columnX(block, column);
        const runs = countRuns(cell);
        return {
          slot: district.slot,
          href: cell.href,
          name: [topic.name, district.name, cellText(cell, labels.comma)].join(labels.comma),
          box: { x1: x, y1: top, x2: x + cellPx, y2: top + rowPx },
          depth: depth(cell),
          says: cell.says,
          shape: null,
          lines: runs.length === 0 ? [] : [{ x: x + padPx, y, anchor: 'start', runs }],
        };
      }),
    };
  });
  return {
    width,
    height: headPx + rows * (rowPx + cellGapPx) - cellGapPx,
    heads: heads.flat(),
    topics: placed,
    legend: { depths: [], hatch: null, lines: [] },
  };
}

function topicRun({ name }: CoverageTopic): TextRun {
  return { text: name, style: detailStyle, paint: 'ink' };
}

function nameRun({ slot, shortName }: CoverageDistrict): TextRun {
  return { text: shortName, style: briefNameStyle, paint: districtPaint(slot) };
}

function countRuns({ count }: CoverageCell): TextRun[] {
  return count === '' ? [] : [{ text: count, style: countStyle, paint: 'ink' }];
}
