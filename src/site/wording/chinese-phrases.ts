const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** What ends with a number, before its unit: `600 `, `50%`, `26 亿` */
const numberRe = /[\d%‰] ?[十百千万亿]*$/u;
/** What no line begins with: `，` `）` `%` ` ` */
const closingRe = /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}\s]/u;
/** What no line ends with: `（` `“` `≥` */
const openingRe = /[\p{Ps}\p{Pi}\p{Pd}\p{Sm}/]$/u;
const unitMostCharacters = 2;
/** What is nothing without the word before it, or after it: `率` of `覆盖率`; `高` of `高质量` */
const suffixRe = /^[率数额量度性业的了们]$/u;
const prefixRe = /(?<!\p{Script=Han})[高第每约] ?$/u;
/** A figure of a year in characters: `二〇三五` */
const figureEndRe = /[〇一二三四五六七八九]$/u;
const figureStartRe = /^[〇一二三四五六七八九]/u;
/** A character by itself, of a word that the dictionary does not have: `仓` of `仓山` */
const loneRe = /^\p{Script=Han}$/u;
/** The rest of a district's name of which the first character stands alone: `山区` of `仓山区` */
const districtRestRe = /^\p{Script=Han}[区县]$/u;

/**
 * A Chinese title cut where a line may end: between words, not between a number and its unit.
 * @example chinesePhrases('仓山要超过 600 家') // '仓山' | '要' | '超过 ' | '600 家'
 */
export function chinesePhrases(title: string): string[] {
  const phrases: string[] = [];
  let lone = false;
  for (const { segment } of segmenter.segment(title)) {
    const before = phrases.at(-1) ?? '';
    const isRest: boolean = lone && (loneRe.test(segment) || districtRestRe.test(segment));
    const joins: boolean =
      isRest ||
      closingRe.test(segment) ||
      openingRe.test(before) ||
      suffixRe.test(segment) ||
      prefixRe.test(before) ||
      (figureEndRe.test(before) && figureStartRe.test(segment)) ||
      (numberRe.test(before) && segment.length <= unitMostCharacters);
    if (joins && before !== '') phrases[phrases.length - 1] = before + segment;
    else phrases.push(segment);
    lone = !joins && loneRe.test(segment);
  }
  return phrases;
}
