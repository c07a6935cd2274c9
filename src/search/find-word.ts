import type { FoldedText } from './fold-text.ts';
import type { Word } from './read-query.ts';

/** A run of a text, in UTF-16 units of the text as written. */
export interface Run {
  start: number;
  end: number;
}

const latinLetterRe = /[a-z]/iu;

/** A Latin word so short is found whole or with the end of a plural only: `bus` in `buses`, not in `business`. */
export const shortWord = 3;
/** What may stand after a short word in the same word of a text. */
export const wordEndRe = /^(?:e?s|y|ies)?$/iu;

/** A number goes on: `8` in `98`, `0.8` or `8.5`. */
const digitRe = /\d/u;
const numberBeforeRe = /\d\.?$/u;
const numberAfterRe = /^\.?\d/u;
/** What a unit must not go on to, since it then counts something else: `6个` in `6个百分点`. */
const otherUnitRe = /^百分点/u;

/** Whether a number at either end of a word is a whole number of the text, and its unit a whole unit. */
function keepsNumbers(folded: string, from: number, word: string): boolean {
  const to = from + word.length;
  if (digitRe.test(word.charAt(0)) && numberBeforeRe.test(folded.slice(Math.max(0, from - 2), from)))
    return false;
  if (digitRe.test(word.charAt(word.length - 1)) && numberAfterRe.test(folded.slice(to, to + 2)))
    return false;
  return !(word.endsWith('个') && otherUnitRe.test(folded.slice(to, to + 3)));
}

/**
 * Where a word stands in a text, from left to right, without overlaps. In a text of `latinWords` a Latin word must begin
 * where a word of the text does, and is found with the rest of that word: `bed` in `Elderly care beds`, not in `embed`. A number is found whole:
 * `8%` in `8 %`, not in `98%`.
 */
export function findWord(
  original: string,
  folded: FoldedText,
  { text, latin }: Word,
  latinWords: boolean,
): Run[] {
  const runs: Run[] = [];
  let from = folded.text.indexOf(text);
  while (from !== -1) {
    const start = folded.at[from]!;
    const last = from + text.length - 1;
    let end = folded.at[last + 1]!;
    while (/\s/u.test(original.charAt(end - 1))) end--;
    if (latin && latinWords) {
      const said = end;
      while (latinLetterRe.test(original.charAt(end))) end++;
      const isWord = !latinLetterRe.test(original.charAt(start - 1));
      const isLong = text.length > shortWord || wordEndRe.test(original.slice(said, end));
      if (isWord && isLong) runs.push({ start, end });
    } else if (keepsNumbers(folded.text, from, text)) runs.push({ start, end });
    from = folded.text.indexOf(text, last + 1);
  }
  return runs;
}

/** Whether a word stands in a text that is not made of Latin words. */
export function holdsWord(folded: FoldedText, { text }: Word): boolean {
  for (let from = folded.text.indexOf(text); from !== -1; from = folded.text.indexOf(text, from + 1)) {
    if (keepsNumbers(folded.text, from, text)) return true;
  }
  return false;
}
