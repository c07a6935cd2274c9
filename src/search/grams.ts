import { shortWord, wordEndRe } from './find-word.ts';
import { plainText } from './plain-text.ts';

/**
 * What the directory knows a text by: `second` stands after `head` in it. In Chinese and in numbers both are one
 * character; a Latin word is known by its beginnings up to five letters, and where it is short also as a whole.
 */
export interface Gram {
  head: string;
  second: string;
}

/** Stands where no second character is: after the last of a run, and after a short Latin word as a whole. */
export const noSecond = ' ';

/** Runs of Latin letters, and runs of any other letters and digits: `5G基站` → `5`, `g`, `基站`. */
const runRe = /[a-z]+|(?:(?![a-z])[\p{L}\p{N}])+/gu;
const latinRe = /^[a-z]/u;
/** White space that does not part Latin words. */
const closedSpaceRe = /(?<![a-z])\s+|\s+(?![a-z])/gu;

const latinLength = 5;

/** The runs of a text that it is known by, folded. */
const runsOf = (text: string): string[] => plainText(text).replace(closedSpaceRe, '').match(runRe) ?? [];

/**
 * All that a text is known by. In a text of Latin words these are known from their beginning only; a Latin run in a
 * Chinese text, `IPTV`, from any letter on.
 */
export function gramsOf(text: string, latinWords: boolean): Gram[] {
  return runsOf(text).flatMap((run) => {
    if (latinRe.test(run)) {
      const starts = latinWords ? [0] : [...run].keys();
      return [...starts].flatMap((start) => [
        ...beginnings(run.slice(start, start + latinLength)),
        ...shortWords(run.slice(start), latinWords),
      ]);
    }
    const characters = [...run];
    return characters.map((head, index) => ({ head, second: characters[index + 1] ?? noSecond }));
  });
}

/**
 * What every text that holds `text` must be known by. `second` is empty where anything may follow.
 * @example neededGrams('河长制') // 河 长, 长 制
 */
export function neededGrams(text: string): Gram[] {
  return runsOf(text).flatMap((run, index, runs) => {
    if (latinRe.test(run)) {
      // The last word of a phrase may go on in a text, unless the phrase is itself a short word.
      const isWhole = index < runs.length - 1 || text.length <= shortWord;
      if (run.length <= shortWord && isWhole) return [{ head: run, second: noSecond }];
      if (run.length === 1) return [{ head: run, second: '' }];
      return beginnings(run.slice(0, latinLength)).slice(-1);
    }
    const characters = [...run];
    if (characters.length === 1) return [{ head: run, second: '' }];
    return characters.slice(0, -1).map((head, index) => ({ head, second: characters[index + 1]! }));
  });
}

/** `gdp` → `g d`, `gd p`. */
const beginnings = (letters: string): Gram[] =>
  [...letters].slice(1).map((second, index) => ({ head: letters.slice(0, index + 1), second }));

/** The short words that are found at the beginning of these letters: `buses` → `bus`. */
const shortWords = (letters: string, latinWords: boolean): Gram[] =>
  [...letters.slice(0, shortWord)]
    .map((_, index) => letters.slice(0, index + 1))
    .filter((word) => !latinWords || wordEndRe.test(letters.slice(word.length)))
    .map((head) => ({ head, second: noSecond }));

/** A part of the directory lists all grams that begin with the same character, or with one that shares its part. */
export const shardOf = (head: string, shards: number): number => head.codePointAt(0)! % shards;

/** A part of the routes lists whole grams, so that a common first character fills no part. */
export const routeShardOf = ({ head, second }: Gram, shards: number): number =>
  [...head, ...second].reduce((sum, character) => (sum * 31 + character.codePointAt(0)!) % 0x7fffffff, 7) %
  shards;
