import type { FoldedText } from './fold-text.ts';
import type { Word } from './read-query.ts';

/** A run of a text, in UTF-16 units of the text as written. */
export interface Run {
  start: number;
  end: number;
}

const latinLetterRe = /[a-z]/iu;

/** A Latin word so short is found whole or with the end of a plural only: `bus` in `buses`, not in `business`. */
const shortWord = 3;
const wordEndRe = /^(?:e?s|y|ies)?$/iu;

/**
 * Where a word stands in a text, from left to right, without overlaps. In a text of `latinWords` a Latin word must begin
 * where a word of the text does, and is found with the rest of that word: `bed` in `Elderly care beds`, not in `embed`.
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
    } else runs.push({ start, end });
    from = folded.text.indexOf(text, last + 1);
  }
  return runs;
}
