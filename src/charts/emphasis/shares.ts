import { scaleLinear } from 'd3-scale';
import type { TextRun } from '../text-line.ts';
import { nameStyle, noteStyle } from '../row-styles.ts';
import { lineWidth } from '../text-line.ts';
import type { EmphasisPlan, EmphasisSeries, EmphasisShare, EmphasisTopic } from './series.ts';

/** The length of a share's bar in px, with `roomPx` for the largest of all plans; nothing said has none. */
export function barScale({ topics }: EmphasisSeries, roomPx: number): (share: EmphasisShare) => number {
  const most = Math.max(0, ...topics.flatMap(({ shares }) => shares.map(({ share }) => share)));
  const scale = scaleLinear([0, most === 0 ? 1 : most], [0, roomPx]);
  return ({ share }) => (share === 0 ? 0 : Math.max(1, scale(share)));
}

/** The words of a share. */
export function shareRuns({ share, text }: EmphasisShare): TextRun[] {
  return [{ text, style: nameStyle, paint: share === 0 ? 'ink-soft' : 'ink', unbroken: true }];
}

/** The width in px that the words beside a bar take at most, and that of words without one. */
export function widestShare({ topics }: EmphasisSeries): { besideBar: number; alone: number } {
  const shares = topics.flatMap((topic) => topic.shares);
  const widest = (some: readonly EmphasisShare[]): number =>
    Math.max(0, ...some.map((share) => lineWidth(shareRuns(share))));
  return {
    besideBar: widest(shares.filter(({ share }) => share > 0)),
    alone: widest(shares.filter(({ share }) => share === 0)),
  };
}

export function noteRuns({ note }: EmphasisPlan): TextRun[] {
  return [{ text: note, style: noteStyle, paint: 'ink-soft' }];
}

/** What a screen reader says of a share's link. */
export function shareName(
  topic: EmphasisTopic,
  plan: EmphasisPlan,
  share: EmphasisShare,
  comma: string,
): string {
  return [topic.name, plan.name, share.text].join(comma);
}
