import type { Clause } from './clause.ts';
import type { FoldedText } from './folded-text.ts';
import type { LeftContext } from './left-context.ts';
import type { Run } from './quoted.ts';
import type { NumberMention } from './scan-numbers.ts';

/** Names of a part or property: they need an owner, `高新技术企业` + `总量`. */
const attributeRe =
  /^其?(?:(?:总量|规模|数量)?占.+|(?:总|项目|年度|计划|完成)?(?:投资|投资额|面积|产值|规模|里程|产量|库容|数量|额|数|量)|总额|占比|比重|强度|增速|增幅|增加值|营收|营业收入|利润|税收|户数|人数|销售额|出口额|余额|长度|覆盖率|使用面积|(?:总)?建筑面积)$/u;
const asideRe = /[（(](?:下同|见[^（）()]*|详见[^（）()]*)[）)]/gu;

/** A noun phrase of the sentence in the plan's own words: white space and asides left out. */
export function nounText(sentence: string, { origin }: FoldedText, { start, end }: Run): string {
  return start >= end
    ? ''
    : sentence.slice(origin[start], origin[end]).replace(/\s+/gu, '').replace(asideRe, '');
}

/** Whether a noun phrase names a property of what was mentioned before. */
export function isAttribute(noun: string): boolean {
  return attributeRe.test(noun);
}

/** Statistics of one owner stand side by side: `规上工业增加值…，总产值…` is that of 规上工业. */
const statisticRe = /^(?:总?产值|增加值|利润|税收|营收|营业收入|总?产量)$/u;
const siblingRe = /(?:增加值|总?产值|利润(?:总额)?|税收|营收|营业收入|(?:播种|种植|养殖)面积)$/u;

/** Places counted are no owners: `辖9镇、3个街道，总面积…` is that of the whole. */
const placesRe = /^(?:[镇乡村]|乡镇|街道|社区|行政村|建制镇)$/u;

/** A noun phrase with the owner it leaves out. */
export function withOwner(noun: string, owner: string): string {
  if (noun === '总面积' && placesRe.test(owner)) return noun;
  const own = noun.replace(/^其(?!他|中)/u, '');
  if (owner.endsWith(own)) return owner;
  const stem = owner.replace(siblingRe, '');
  return (statisticRe.test(own) && stem.length > 1 ? stem : owner) + own;
}

/** What a verb without object counts, if it is a noun as well. */
export function verbAsNoun(left: LeftContext, naming: ReadonlySet<string>): string | undefined {
  const stem = left.action?.stem;
  return stem !== undefined && naming.has(stem) ? stem : undefined;
}

/** Nouns that have a number of their own, and do not count what follows it. */
const valuedRe = /(?:率|数|量|额|面积|里程|人口|长度|就业|学位|床位|占比|比重|收入|产值)$/u;
const worksMoneyRe = /(?:资金|投资|贷款|专项债券?|补助|补贴|券|基金|[期设助工]费|费用|经费)$/u;

/** `标准厂房30万平方米` + `建设`: what is done with what stands before the number. */
export function isWorksOnly(nounAfter: string): boolean {
  return /^(?:建设|改造|改造提升|整治|治理|修复|修缮|征迁|收储|供应|出让)(?:任务|工作|工程)?$/u.test(
    nounAfter,
  );
}

/** Whether the noun after a number is what it counts, though another stands before it: `全区` + `16所` + `学校`. */
export function takesNoun(own: string, nounAfter: string, left: LeftContext, unit: string | null): boolean {
  if (own === '' || own.endsWith('等')) return true;
  if (isWorksOnly(nounAfter)) return false;
  if (left.predicates.some(({ effect }) => effect !== null)) return false;
  if (/规模$/u.test(own)) return true;
  if (unit === null || /(?:%|百分点|倍)$/u.test(unit)) return false;
  if (unit.endsWith('元')) return worksMoneyRe.test(nounAfter) && !worksMoneyRe.test(own);
  return !valuedRe.test(own);
}

/** `第二产业实现增加值`: a verb between an owner and its statistic says nothing of either. */
const verbInsideRe =
  /(?<=\p{Script=Han}{2})(?:累计)?(?:实现|完成)(?=(?:总?产值|增加值|(?:营业|综合|销售)?收入|总?产量|利润|税收|投资|贸易额|进出口)(?:总?额)?$)/u;

/** `市2022年重点项目`: the year is told by the period. */
const yearInsideRe = /(?<=\p{Script=Han})(?:19|20)\d\d年度?(?=\p{Script=Han}{2})/u;

/** A subject without the marks and particles at its edges, and without a verb before the statistic it ends in or a year inside. */
export function tidySubject(subject: string): string {
  return subject
    .replace(/^[、，：的等”]+|[、，：的“]+$/gu, '')
    .replace(verbInsideRe, '')
    .replace(yearInsideRe, '');
}

/** A share of a whole, without the word for it; what is a share of a year's plan or task is how far it is carried out. */
const shareRe = /(?:均|各|分别)?占(?<whole>[^，；。]+)$/u;
const namedShareRe = /(?:比重|占比|比例|份额|率|年度|计划|目标|任务|进度)$/u;
/** `税收达全省四分之一`: a fraction of a place is a share of it. */
const reachedPlaceRe =
  /(?:均|已)?(?:达到?|为|是)(?<whole>(?:全[国省市县区州旗]|全球|世界|[\p{Script=Han}]{2,3}[省市])(?:总量|总数|总额)?)$/u;

/** The subject of a share by its name: `民生支出占财政支出` → `民生支出占财政支出比重`. */
export function shareByName(subject: string, unit: string | null, form: NumberMention['form']): string {
  const fraction = form === 'fraction' && unit === null;
  if (!fraction && !/(?:[%‰]|百分点)$/u.test(unit ?? '')) return subject;
  const share = shareRe.exec(subject);
  if (share) {
    if (share.groups!['whole'] === '年') return `${subject}计划`;
    return namedShareRe.test(subject)
      ? subject
      : `${subject.slice(0, share.index)}占${share.groups!['whole']!}比重`;
  }
  const reached = fraction ? reachedPlaceRe.exec(subject) : null;
  return reached && reached.index > 0
    ? `${subject.slice(0, reached.index)}占${reached.groups!['whole']!}比重`
    : subject;
}

const clauseEndRe =
  /(?:跨过|跨越|突破|迈上|站上|快速|显著|持续|不断|进一步|稳步|加快|明显|更加|保持|达到|实现|基本|得到|位居|居|进入|全面|大幅|逐步|分别|总体|均|稳定|较|比|有效|健康|平稳|蓬勃|加速)/u;
const longestTopic = 40;
/** A longer bracket is no part of a name: `城市更新项目（总投资36亿元）`. */
const longestBracket = 7;

/** What a clause mentions: its noun phrase up to its predicate. `高新技术企业快速发展` → `高新技术企业`. */
export function clauseTopic(
  text: string,
  { start, end, inner }: Pick<Clause, 'start' | 'end' | 'inner'>,
): Run {
  const aside = inner.find((run) => run.end - run.start > longestBracket && run.start > start);
  const body = text.slice(start, Math.min(end, start + longestTopic, aside?.start ?? end));
  const cut = clauseEndRe.exec(body);
  return { start, end: start + (cut?.index ?? Math.min(body.length, longestTopic / 2)) };
}
