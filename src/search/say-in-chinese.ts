import type { EnglishWord } from '../schema/english-word.ts';
import { readQuery, type Query, type Word } from './read-query.ts';

/** Words that say something only together in one sentence: `养老`, `床位`. */
export type Phrasing = readonly string[];

/** So many ways of saying a query are looked for. */
const phrasingsAtMost = 6;

/** How a query may be said in Chinese; `whole` tells whether that says all of its words. */
export interface Saying {
  phrasings: Phrasing[];
  whole: boolean;
}

/**
 * How the plans may say an English query: of its words, taken together as far as the list knows them so, one Chinese word
 * each in every way that the list gives, the commonest first. Words that it does not know are passed over.
 * @example sayInChinese([{ en: ['bed'], zh: ['床位'] }], readQuery('beds', {})!).phrasings // [['床位']]
 */
export function sayInChinese(list: readonly EnglishWord[], { words }: Query): Saying {
  const said = list.flatMap(({ en, zh }) => en.map((text) => ({ stems: stemsOf(text), zh })));
  const asked = words.filter(({ district }) => district === null).map(stemOf);
  const meanings: (readonly string[])[] = [];
  let known = 0;
  for (let at = 0; at < asked.length;) {
    const fitting = said.filter(({ stems }) => stems.every((stem, index) => stem === asked[at + index]));
    const longest = Math.max(...fitting.map(({ stems }) => stems.length));
    if (fitting.length > 0)
      meanings.push(fitting.filter(({ stems }) => stems.length === longest).flatMap(({ zh }) => zh));
    known += fitting.length > 0 ? longest : 0;
    at += fitting.length > 0 ? longest : 1;
  }
  return {
    phrasings: meanings.length === 0 ? [] : combined(meanings).slice(0, phrasingsAtMost),
    whole: known === asked.length,
  };
}

/** Phrasings without those that hold all that another says, since they are found with that. */
export function withoutNarrower(phrasings: readonly Phrasing[]): Phrasing[] {
  const holds = (phrasing: Phrasing, other: Phrasing): boolean =>
    other.every((part) => phrasing.some((word) => word.includes(part)));
  return phrasings.filter(
    (phrasing, index) =>
      !phrasings.some(
        (other, place) =>
          place !== index && holds(phrasing, other) && (place < index || !holds(other, phrasing)),
      ),
  );
}

const stemsOf = (text: string): string[] => readQuery(text, {})!.words.map(stemOf);

/** A word as it is compared: `city` and `cities` alike. */
const stemOf = ({ text }: Word): string => text.replace(/y$/u, '');

/** One of each list in every combination, those nearest the beginning of their lists first. */
function combined(lists: readonly (readonly string[])[]): string[][] {
  const combinations = lists.reduce<{ rank: number; words: string[] }[]>(
    (found, list) =>
      found.flatMap(({ rank, words }) =>
        list.map((word, index) => ({ rank: rank + index, words: [...words, word] })),
      ),
    [{ rank: 0, words: [] }],
  );
  return combinations.sort((a, b) => a.rank - b.rank).map(({ words }) => [...new Set(words)]);
}
