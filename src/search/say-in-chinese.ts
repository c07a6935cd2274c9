import type { EnglishWord } from '../schema/english-word.ts';
import { readQuery, type Query, type Word } from './read-query.ts';

/** Words that say something only together in one sentence: `养老`, `床位`. */
export type Phrasing = readonly string[];

/** So many ways of saying a query are looked for. */
const phrasingsAtMost = 6;

/** How a query may be said in Chinese; `whole` says whether that says all of its words. */
export interface Saying {
  phrasings: Phrasing[];
  whole: boolean;
}

/**
 * How the plans may say an English query: of its words, taken together as far as the list knows them so, one Chinese word
 * each in every way that the list gives, the commonest first. Words that it does not know are passed over.
 * @example sayInChinese([{ en: ['bed'], zh: ['床位'] }], readQuery('beds', {})!).phrasings // [['床位']]
 */
export function sayInChinese(list: readonly EnglishWord[], query: Query): Saying {
  const meanings = meaningsOf(list, query);
  const known = meanings.flatMap(({ zh }) => (zh.length > 0 ? [zh] : []));
  return {
    phrasings: known.length === 0 ? [] : combined(known).slice(0, phrasingsAtMost),
    whole: known.length === meanings.length,
  };
}

/** The words of an English query that the list does not know. */
export function unknownWords(list: readonly EnglishWord[], query: Query): Word[] {
  return meaningsOf(list, query).flatMap(({ word, zh }) => (zh.length > 0 ? [] : [word]));
}

/** The words of a query, taken together as far as the list knows them so, with how each is said; none for an unknown word. */
function meaningsOf(list: readonly EnglishWord[], { words }: Query): { word: Word; zh: readonly string[] }[] {
  const said = list.flatMap(({ en, zh }) => en.map((text) => ({ stems: stemsOf(text), zh })));
  const asked = words.filter(({ district }) => district === null);
  const stems = asked.map(stemOf);
  const meanings: { word: Word; zh: readonly string[] }[] = [];
  for (let at = 0; at < asked.length;) {
    const fitting = said.filter((entry) => entry.stems.every((stem, index) => stem === stems[at + index]));
    const longest = Math.max(1, ...fitting.map((entry) => entry.stems.length));
    meanings.push({
      word: asked[at]!,
      zh: fitting.filter((entry) => entry.stems.length === longest).flatMap(({ zh }) => zh),
    });
    at += longest;
  }
  return meanings;
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
