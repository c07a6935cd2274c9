import { nameStyle, headStyle } from '../row-styles.ts';
import { textBlock } from '../text-block.ts';
import { lineWidth, type TextRun } from '../text-line.ts';
import { lineHeightPx } from '../text-width.ts';
import type { PlacedBar, PlacedEmphasis, PlacedTopic } from './placed.ts';
import type { EmphasisPlan, EmphasisSeries } from './series.ts';
import { barScale, shareName, shareRuns, widestShare } from './shares.ts';

const shapeColumnPx = 20;
const nameShare = 0.42;
const gapPx = 10;
const barGapPx = 6;
const barPx = 12;
const rowGapPx = 4;
const topicGapPx = 14;
const headGapPx = 6;

/** Each topic as a heading over its bars, one a plan, each named. */
export function stackedBars(series: EmphasisSeries, width: number, whole: EmphasisSeries): PlacedEmphasis {
  const { plans, topics, labels } = series;
  const widest = Math.max(...plans.map((plan) => lineWidth([nameRun(plan)])));
  const nameWidth = Math.min(widest + 1, width * nameShare);
  const barX = shapeColumnPx + nameWidth + gapPx;
  const roomPx = Math.max(1, width - barX - widestShare(whole).besideBar - barGapPx);
  const length = barScale(whole, roomPx);
  let top = 0;
  const placed = topics.map((topic): PlacedTopic => {
    const head = textBlock([{ text: topic.name, style: headStyle, paint: topic.rest ? 'ink-soft' : 'ink' }], {
      x: 0,
      top,
      width,
    });
    const box = { x1: 0, y1: top, x2: width, y2: head.bottom };
    top = head.bottom + headGapPx;
    const bars = topic.shares.map((share, index): PlacedBar => {
      const plan = plans[index]!;
      const name = textBlock([nameRun(plan)], { x: shapeColumnPx, top, width: nameWidth });
      const middle = top + lineHeightPx(nameStyle) / 2;
      const end = barX + length(share);
      const valueX = share.share === 0 ? barX : end + barGapPx;
      const value = textBlock(shareRuns(share), { x: valueX, top, width: width - valueX });
      const bottom = Math.max(name.bottom, value.bottom);
      const row = { x1: 0, y1: top, x2: width, y2: bottom };
      top = bottom + rowGapPx;
      return {
        slot: plan.slot,
        href: share.href,
        name: shareName(topic, plan, share, labels.comma),
        box: row,
        bar: share.share === 0 ? null : { x1: barX, y1: middle - barPx / 2, x2: end, y2: middle + barPx / 2 },
        hollow: topic.rest,
        shape: { x: 7, y: middle },
        lines: [...name.lines, ...value.lines],
      };
    });
    top += topicGapPx;
    return { name: topic.name, href: topic.href, box, lines: head.lines, bars };
  });
  return { width, height: Math.ceil(top - topicGapPx), heads: [], topics: placed };
}

function nameRun({ name }: EmphasisPlan): TextRun {
  return { text: name, style: nameStyle, paint: 'ink' };
}
