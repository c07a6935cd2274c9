import type { Direction, Measure } from '../schema/quantity.ts';

const downPattern = '降低|下降|减少|压减|压缩|缩短|缩减|缩小|收窄|削减|回落|下调|调减|精简|取消|淘汰|节约|减';
const upPattern =
  '提高|提升|增加|增长|扩大|上升|新增|净增|攀升|回升|递增|上涨|上调|延长|增至|升至|翻|倍增|增配|增设|比增|增速';
const keepPattern = '保持|维持|稳定|巩固|控制|不下降|不降低|不减少';
const wordRe = new RegExp(`(?<keep>${keepPattern})|(?<down>${downPattern})|(?<up>${upPattern})`, 'gu');

/**
 * Which way a number moves what it measures, by the last word of movement before it in its clause, else by its subject
 * (`降幅`); `null` where no word says so.
 */
export function directionOf(subject: string, measure: Measure, clause: string): Direction | null {
  const last =
    [...clause.matchAll(wordRe)].at(-1) ??
    (measure === 'level' ? undefined : [...subject.matchAll(wordRe)].at(-1));
  if (!last) return null;
  return last.groups!['keep'] ? 'keep' : last.groups!['down'] ? 'down' : 'up';
}
