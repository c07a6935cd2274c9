/** Words before a thing that make it a rate of it: `人均`, `每万名就业人员中`, `单位`. */
const perHeadRe =
  /人均|户均|亩均|地均|单位|每[\d一二三四五六七八九十百千万]*(?:名|人|户|个|公顷|亩|平方公里)/u;

/** Whether the words before a thing make it a rate of that thing. */
export function isPerHead(before: string): boolean {
  return perHeadRe.test(before);
}
