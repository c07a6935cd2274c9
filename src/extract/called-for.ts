import type { NumberContext } from './number-context.ts';

/** Units too vague for a Chinese numeral to count anything: `十项行动`, `三年`, `一番`. */
const vagueRe = /^(?:[类项大种批番届年度分面起门本元杆根道串把层节步对双]|个方面|方|次)$/u;
const magnitudeRe = /^[万亿]+(?:元|美元|人|人次|亩|吨|户|家|平方米|公里)?$/u;
/** A magnitude and what is counted: `二万张`. */
const manyRe = /^[万亿]+[^万亿年里]/u;
/** What was reached stands right after: `达到三所`. */
const reachedRe = /(?:达到?|增至|[加大高升少低]到|减至|降至)$/u;
/** `增长两倍`: what moves by times. */
const movedByTimesRe = /(?:增长|增加|扩大|提高|提升|翻|为|是|达到?|至|到)(?:了|近|超|约)?$/u;
/** What one of is built, as against 一个目标: `建立一个健康养老应用示范基地`. */
const placeRe = /^[^，。；、]{0,16}?(?:基地|中心|园区|公园|学校|医院|广场|场馆|示范区|试验区|特色小镇)/u;
/** Verbs of making something, right before a number. */
export const doingRe =
  /(?:建成|新建|建设|改造|新增|建立|创建|争创|打造|培育|引进|开办|成立|组建|设立|改扩建|投用|建有|开通|举办|布局|谋划|实施|评级|形成|改建|扩建|完成|开展|组织|新认定|认定|办|新改建|整治|修建|创成)$/u;

const pauseRe = /^(?:$|[，。；、）])/u;
/** What was made before its number: `新建公园` + `两座`. */
const madeRe = new RegExp(`${doingRe.source.slice(0, -1)}[^，。；：]{2,16}$`, 'u');

/**
 * Whether something calls for reading a Chinese numeral as a number: a bound (`超五百亿`, `至少一所`), 规模, a unit of
 * measure (`五百亿元`), ten or more things (`二十家`), or several things made (`新建两所小学`).
 */
export function calledFor({ mention, before, after, bounded, boundAfter }: NumberContext): boolean {
  const { unit, value, start, end } = mention;
  if (unit !== null && value.includes('.') && !value.includes('..')) return true;
  if (unit === '倍') return movedByTimesRe.test(before);
  if (unit === null || /^(?:[级强型]|大(?!关))/u.test(after)) return false;
  const number = Number(value.split('..')[0]);
  const bareMagnitude = end - start === unit.length;
  if (!bareMagnitude && ![10, 100, 1000].includes(number) && manyRe.test(unit)) return true;
  if (number > 1 && reachedRe.test(before) && !vagueRe.test(unit) && !magnitudeRe.test(unit)) return true;
  if (number === 1 && !bareMagnitude) {
    if (/(?:至少|不少于|不低于)$/u.test(before)) return true;
    if (vagueRe.test(unit)) return false;
    if (boundAfter) return true;
    if (/^[家所座处个条栋]$/u.test(unit) && madeRe.test(before) && pauseRe.test(after)) return true;
    return doingRe.test(before) && (/^[家所座处]$/u.test(unit) || (unit === '个' && placeRe.test(after)));
  }
  if (value.includes('..') && !vagueRe.test(unit) && !magnitudeRe.test(unit)) return true;
  if (bounded || /规模(?:达到?|为)?$/u.test(before)) return true;
  const round = bareMagnitude || [100, 1000].includes(number);
  if (magnitudeRe.test(unit)) return !round;
  if (vagueRe.test(unit)) return false;
  return number >= 10 ? !round : doingRe.test(before) || (madeRe.test(before) && pauseRe.test(after));
}
