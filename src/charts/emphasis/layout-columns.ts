import type { ColumnHead } from '../column-head.ts';
import { shapeRadiusPx } from '../district-shape.ts';
import { widestPiece } from '../flow-text.ts';
import { districtPaint } from '../paint.ts';
import { headStyle, nameStyle } from '../row-styles.ts';
import { stackBlocks, textBlock } from '../text-block.ts';
import { lineWidth, type TextRun } from '../text-line.ts';
import { lineHeightPx } from '../text-width.ts';
import type { PlacedBar, PlacedEmphasis, PlacedTopic } from './placed.ts';
import type { EmphasisPlan, EmphasisSeries } from './series.ts';
import { barScale, noteRuns, shareName, shareRuns, widestShare } from './shares.ts';

const topicShare = 0.2;
const topicGapPx = 18;
const columnGapPx = 18;
const shapeColumnPx = 22;
const narrowestHeadPx = 56;
const shortestBarPx = 36;
const barGapPx = 6;
const barPx = 14;
const rowPadPx = 8;
const headGapPx = 12;

/** Topics by rows, a column of bars for each plan. Gives `null` if the longest bar would be too short to compare. */
export function columnBars(
  series: EmphasisSeries,
  width: number,
  whole: EmphasisSeries,
): PlacedEmphasis | null {
  const { plans, topics, labels } = series;
  const topicRuns = topics.map(({ name, rest }) => [
    { text: name, style: nameStyle, paint: rest ? ('ink-soft' as const) : ('ink' as const) },
  ]);
  const topicWidth = Math.max(
    Math.min(Math.max(...topicRuns.map(lineWidth)) + 1, width * topicShare),
    ...topicRuns.flat().map(widestPiece),
  );
  const left = topicWidth + topicGapPx;
  const columnPx = (width - left) / plans.length;
  const innerPx = columnPx - columnGapPx;
  const { besideBar, alone } = widestShare(whole);
  const roomPx = innerPx - besideBar - barGapPx;
  const widestHead = Math.max(
    narrowestHeadPx,
    ...plans.flatMap((plan) => [headRun(plan), ...noteRuns(plan)].map(widestPiece)),
  );
  if (roomPx < shortestBarPx || innerPx < Math.max(alone, shapeColumnPx + widestHead)) return null;
  const length = barScale(whole, roomPx);
  const xOf = (index: number): number => left + index * columnPx;

  const heads = plans.map((plan, index): ColumnHead => {
    const { slot, name, href } = plan;
    const x = xOf(index);
    const { lines, bottom } = stackBlocks([[headRun(plan)], noteRuns(plan)], {
      x: x + shapeColumnPx,
      top: 0,
      width: innerPx - shapeColumnPx,
    });
    const box = { x1: x, y1: 0, x2: x + innerPx, y2: bottom };
    return { slot, href, name, box, shape: { x: x + shapeRadiusPx, y: 11 }, lines };
  });
  let top = Math.max(...heads.map(({ box }) => box.y2)) + headGapPx;
  const placed = topics.map((topic, row): PlacedTopic => {
    const block = textBlock(topicRuns[row]!, { x: 0, top: top + rowPadPx / 2, width: topicWidth });
    const box = { x1: 0, y1: top, x2: topicWidth, y2: block.bottom + rowPadPx / 2 };
    const middle = (box.y1 + box.y2) / 2;
    const bars = topic.shares.map((share, index): PlacedBar => {
      const plan = plans[index]!;
      const x = xOf(index);
      const end = x + length(share);
      const valueTop = middle - lineHeightPx(nameStyle) / 2;
      const value = textBlock(shareRuns(share), {
        x: share.share === 0 ? x : end + barGapPx,
        top: valueTop,
        width: innerPx,
      });
      return {
        slot: plan.slot,
        href: share.href,
        name: shareName(topic, plan, share, labels.comma),
        box: { x1: x, y1: box.y1, x2: x + innerPx, y2: box.y2 },
        bar: share.share === 0 ? null : { x1: x, y1: middle - barPx / 2, x2: end, y2: middle + barPx / 2 },
        hollow: topic.rest,
        shape: null,
        lines: value.lines,
      };
    });
    top = box.y2;
    return { name: topic.name, href: topic.href, box, lines: block.lines, bars };
  });
  return { width, height: Math.ceil(top), heads, topics: placed };
}

function headRun({ slot, name }: EmphasisPlan): TextRun {
  return { text: name, style: headStyle, paint: districtPaint(slot) };
}
