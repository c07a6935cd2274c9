import type { FoldedText } from './folded-text.ts';

/** What print and recognition put into a number, and what stands there to be read. */
const slips: { example: string; re: RegExp; read: (run: string) => string }[] = [
  {
    example: '1 300亿元',
    re: /(?<![\d.年])\d{1,3}(?: \d{3})+(?![\d年])/gu,
    read: (run) => run.replace(/ /gu, ''),
  },
  {
    example: '9 5%',
    re: /(?<![\d.] ?)\d(?: \d){1,2}(?=[%‰])/gu,
    read: (run) => run.replace(/ /gu, ''),
  },
  {
    example: '1OO个, 2l所',
    re: /(?<![\dA-Za-z])\d[\dOolI]*[OolI][\dOolI]*(?![\dA-Za-z])/gu,
    read: (run) => run.replace(/[Oo]/gu, '0').replace(/[lI]/gu, '1'),
  },
  {
    example: '40张①以上, 98%²',
    re: /(?<=[\p{Script=Han}%‰）\d])[①-⑳⁰¹²³⁴-⁹]+(?=[\p{Script=Han}，。；、）%‰]|$)/gu,
    read: () => '',
  },
  {
    example: '40张[1]以上, 40张（注1）以上',
    re: /(?<=[\p{Script=Han}%‰]|\d)(?<!累计|增长|提高|增加|减少|下降|年均)(?:\[(?:\d{1,2}|[①-⑳]|注\d?|\^\d{1,2}|[⁰¹²³⁴-⁹]{1,2})\]|（注\d{0,2}）)(?=[\p{Script=Han}，。；、）]|$)/gu,
    read: () => '',
  },
];

/** A folded text with such slips read as what is meant; each character keeps its place in the sentence. */
export function withoutSlips(folded: FoldedText): FoldedText {
  let { text, origin } = folded;
  for (const { re, read } of slips) {
    const matches = [...text.matchAll(re)];
    if (matches.length === 0) continue;
    const characters: string[] = [];
    const places: number[] = [];
    let at = 0;
    const keep = (end: number): void => {
      for (; at < end; at++) {
        characters.push(text.charAt(at));
        places.push(origin[at]!);
      }
    };
    for (const { 0: run, index } of matches) {
      keep(index);
      const meant = read(run);
      const kept = Array.from(run, (_, i) => index + i).filter(
        (i) => meant.length === run.length || text.charAt(i) !== ' ',
      );
      Array.from(meant).forEach((character, i) => {
        characters.push(character);
        places.push(origin[kept[i]!]!);
      });
      at = index + run.length;
    }
    keep(text.length);
    places.push(origin.at(-1)!);
    text = characters.join('');
    origin = places;
  }
  return { text, origin };
}
