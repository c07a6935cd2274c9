import type { Quantity } from '../schema/quantity.ts';

/** A word of comparison, what is compared with, and only then the number: `低于全省0.4个百分点`, `高出全市平均水平2%`. */
const distanceRe =
  /(?:[高低快慢多少优好]于|高出|低出|领先|落后|超过|超出|超|比)(?:全国|全省|全市|全区|全县|世界|同期|上年|去年|年初|平均|\p{Script=Han}{2,12}(?:平均|水平|增速|增幅))\p{Script=Han}*(?=[\d.]+|[一二三四五六七八九十])/u;

/** Whether a number is the distance to another place's or time's figure, and so no figure of its subject. */
export function isDistance({
  quote,
  value,
  measure,
}: Pick<Quantity, 'quote' | 'value' | 'measure'>): boolean {
  return value !== null && measure !== 'growth' && distanceRe.test(quote);
}

/** Words before a number of things for which something is done: `为1200家高新技术企业减税`. */
const beneficiaryRe = /^(?:为|给|向|对|帮助|帮扶|助力|惠及|走访|覆盖|服务)[^，。；\d]{0,4}$/u;

/** Whether the things counted are those that something is done for. */
export function isBeneficiary({
  quote,
  value,
  measure,
}: Pick<Quantity, 'quote' | 'value' | 'measure'>): boolean {
  const at = value === null || measure !== 'count' ? -1 : quote.search(/\d/u);
  return at > 0 && beneficiaryRe.test(quote.slice(0, at));
}
