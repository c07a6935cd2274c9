import { longestWord } from './longest-word.ts';

/** Nouns that only begin like a lead-in: `新能源`, `对外贸易`, `保障性住房`. */
const notLeadInRe =
  /^(?:新(?!增|开工)|对[外台口标]|在[校建册职岗园编线孵]|有[效机色线轨意]|共[享同建青]|再[生就]|要素|和[谐美]|还(?:[迁款贷本建林草湿])|与会|把握|让利|使用|为民|从业|由来|含[氧硫量]|如意|更新|另[一类]|各[类级项种区县镇乡]|现代|现金|均等|都市|将军|每[万千百亿人亩位名个家户村社街镇床]|到位|是非|就[业医学地]|及[时格]|并[网购联]|至|末端|前[沿海瞻]|又|仍|保障[性房]|基本(?:公共|养老|医疗|药物|农田|素质|生活|建设)|规划[区面]|平均[工寿水气浓收]|主要[污水农粮经指工]|集中[供连]|安排残|质量|总体规|重点[项工企群产行实]|全国(?:重点|文明|百强|先进)|利用[率外]|帮扶|支持率|全[面域]覆盖|健全率|高标准(?:农田|厂房|粮田))/u;

/** Gives the length of the lead-in word a text begins with, 0 if none. */
export type LeadInReader = (text: string) => number;

/** Compiles the reader of the words before a verb or a subject that say how it is done, not what is measured. */
export function compileLeadIns(words: readonly string[]): LeadInReader {
  const leadIns = new Set(words);
  const longest = longestWord(words);
  return (text) => {
    if (notLeadInRe.test(text)) return 0;
    for (let length = Math.min(longest, text.length); length > 0; length--) {
      if (leadIns.has(text.slice(0, length))) return length;
    }
    return 0;
  };
}
