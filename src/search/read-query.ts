import { foldText } from './fold-text.ts';
import { plainText } from './plain-text.ts';

/**
 * A word looked for, as typed and folded. A Latin word is matched from its beginning on: `bed` finds `beds`. `district`
 * is the district that the word names, all of whose texts it holds for; `null` for any other word.
 */
export interface Word {
  typed: string;
  text: string;
  latin: boolean;
  district: string | null;
}

/**
 * What a reader looks for: `phrase` is all of it, to be found as it stands; `words` are its words, each once.
 * `shortened` says that the query was longer than is looked for.
 */
export interface Query {
  text: string;
  phrase: Word;
  words: Word[];
  shortened: boolean;
}

/** How many characters are looked for: more than any phrase of a plan that a reader would look for. */
export const longestQuery = 64;
/** So many words may be asked to stand together. */
const mostWords = 8;

/** What a comparison is written with; the figure is looked for without it: `≥8%`. */
const comparingRe = /[≥≤≧≦≈＝=＞＜><]+/gu;
/** White space between a number and its unit: `8 %`, `40 张`. */
const beforeUnitRe = /(?<=\d)\s+(?=[%‰℃\p{Script=Han}])/gu;
/** A figure in a run, with a sign that is its unit: `8%`, `48:52`; not the number of a name, `5g`, `pm2.5`. */
const figureRe = /((?<![a-z\d.])\d+(?:\.\d+)?(?::\d+)?[%‰℃]?(?![\da-z]))/u;
/** The end of a figure whose unit is still to come. */
const unitlessRe = /\d$/u;
/** Quotation marks around a query: `“河长制”`, `"GDP"`. */
const quotedRe = /^["'“”‘’「『]+|["'“”‘’」』]+$/gu;
/** White space, and marks that part words: `养老、托育`, `schools, beds`. */
const partingRe = /(?:[\s,;!?()，、。；！？（）《》“”"|]|(?<!\d):|:(?!\d))+/u;
const latinRe = /^[a-z]/u;
const hanRe = /\p{Script=Han}/u;
/** A letter or digit, without which there is nothing to look for. */
const writtenRe = /[\p{L}\p{N}]/u;
/** Characters that no text is written in: controls, halves of pairs, private ones. */
const unwrittenRe = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}]+/gu;
/** Words that say nothing by themselves. */
const emptyWords = new Set([
  ...['的', '和', '与', '及', '在', '是', '有', '了', '多少', '哪些', '什么', '怎么', '如何'],
  ...['the', 'of', 'and', 'in', 'for', 'to', 'a', 'an', 'on', 'by', 'how', 'many', 'much', 'what', 'which'],
]);
/** The end of an English plural: `companies`, `beds`, but not `access`. */
const pluralRe = /(?:(?<=[a-z]{2})ies|(?<=[a-z]{3})(?<![su])s)$/u;

/**
 * A query as it was typed, read; `undefined` when it holds nothing to look for. `districts` are the names of each
 * district, by its id.
 * @example readQuery('“养老 床位”', {})?.phrase.text // '养老床位'
 */
export function readQuery(typed: string, districts: Record<string, readonly string[]>): Query | undefined {
  const start = typed
    .slice(0, 4 * longestQuery)
    .replace(unwrittenRe, ' ')
    .trim();
  const characters = [...start.replace(quotedRe, '').trim()];
  const text = characters.slice(0, longestQuery).join('').trim();
  if (!writtenRe.test(text)) return undefined;
  const plain = plainText(text.replace(comparingRe, ' ')).replace(beforeUnitRe, '').trim();
  const parts = plain
    .split(partingRe)
    .flatMap(partsOf)
    .filter((part) => writtenRe.test(part) && !emptyWords.has(part));
  const words = [...new Set(parts)].slice(0, mostWords).map((part) => ({
    ...wordOf(part),
    district: districtNamed(part, districts),
  }));
  const phrase = wordOf(plain);
  return {
    text,
    phrase,
    words: words.some(({ district }) => district === null) ? words : [phrase],
    shortened: characters.length > longestQuery || typed.length > 4 * longestQuery,
  };
}

/** Whether a query is written without Chinese characters. */
export const isForeign = ({ phrase }: Query): boolean => !hanRe.test(phrase.text);

/** A word as it is looked for: folded, and without the end of an English plural. */
export function wordOf(typed: string): Word {
  const folded = foldText(typed).text;
  const latin = latinRe.test(folded);
  return { typed, text: latin ? folded.replace(pluralRe, '') : folded, latin, district: null };
}

function districtNamed(part: string, districts: Record<string, readonly string[]>): string | null {
  const named = Object.entries(districts).find(([, names]) =>
    names.some((name) => foldText(name).text === part),
  );
  return named?.[0] ?? null;
}

/**
 * The words of a run without white space, folded. A figure is one word with its unit: `1500亿元`. Chinese is written without
 * any white space, so its words are told by the browser's own dictionary, and a character left alone is taken with the word
 * before it, or at the beginning with the word after it: `河 长 制` → `河长制`.
 */
function partsOf(run: string): string[] {
  const folded = foldText(run).text;
  if (!hanRe.test(folded)) return [folded];
  const parts: string[] = [];
  for (const [place, piece] of folded.split(figureRe).entries()) {
    const isFigure = place % 2 === 1;
    if (isFigure) parts.push(piece);
    else parts.push(...wordsAfter(piece, parts));
  }
  return parts;
}

/** The words of a piece of text; its beginning is taken to the last of the `before`, where that is a figure without a unit. */
function wordsAfter(piece: string, before: string[]): string[] {
  const words: string[] = [];
  for (const { segment, index, isWordLike } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(
    piece,
  )) {
    if (!isWordLike) continue;
    const figure = before.at(-1);
    const last = words.at(-1);
    if (index === 0 && figure !== undefined && unitlessRe.test(figure)) before[before.length - 1] += segment;
    else if (last !== undefined && isAttached(segment, last)) words[words.length - 1] += segment;
    else words.push(segment);
  }
  return words;
}

/** Whether a segment is taken with the word before it, since one of them is a character left alone. */
function isAttached(segment: string, last: string): boolean {
  if (emptyWords.has(segment) || emptyWords.has(last)) return false;
  return segment.length === 1 || last.length === 1;
}
