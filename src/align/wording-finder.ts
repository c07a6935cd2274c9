import { plainForm } from './plain-form.ts';

/** A wording found in a text; `start` and `end` are offsets in the text as given. */
export interface WordingHit<T> {
  wording: string;
  /** What the wording stands for; several when they share a wording. */
  meanings: readonly T[];
  start: number;
  end: number;
}

/** Finds wordings in texts, left to right. */
export type WordingFinder<T> = (text: string) => WordingHit<T>[];

/** What words stand for: wordings with a meaning. */
type Entries<T> = Iterable<{ wordings: readonly string[]; meaning: T }>;

/**
 * A finder for a vocabulary: the longest wording at each place, none overlapping. All wordings are tried in one pass, so
 * cost grows with the text and not the vocabulary.
 */
export function wordingFinder<T>(entries: Entries<T>): WordingFinder<T> {
  const hitsAt = wordingIndex(entries);
  return (source) => {
    const plain = plainForm(source);
    const hits: WordingHit<T>[] = [];
    for (let i = 0; i < plain.text.length;) {
      const [longest] = hitsAt(plain, i);
      if (longest) hits.push(longest);
      i += longest?.wording.length ?? 1;
    }
    return hits;
  };
}

/** A finder for every wording at every place, those inside longer ones too. */
export function everyWordingFinder<T>(entries: Entries<T>): WordingFinder<T> {
  const hitsAt = wordingIndex(entries);
  return (source) => {
    const plain = plainForm(source);
    return plain.at.flatMap((_, i) => hitsAt(plain, i));
  };
}

/** The wordings that begin at a place of a plain text, the longest first. */
function wordingIndex<T>(
  entries: Entries<T>,
): (plain: ReturnType<typeof plainForm>, i: number) => WordingHit<T>[] {
  const meanings = new Map<string, T[]>();
  for (const { wordings, meaning } of entries) {
    for (const wording of wordings) {
      const plain = plainForm(wording).text;
      const found = meanings.get(plain);
      if (!found) meanings.set(plain, [meaning]);
      else if (!found.includes(meaning)) found.push(meaning);
    }
  }
  const byFirst = Map.groupBy(
    [...meanings.keys()].sort((a, b) => b.length - a.length),
    (wording) => wording.charAt(0),
  );
  return ({ text, at }, i) =>
    (byFirst.get(text.charAt(i)) ?? [])
      .filter((wording) => text.startsWith(wording, i))
      .map((wording) => ({
        wording,
        meanings: meanings.get(wording)!,
        start: at[i]!,
        end: at[i + wording.length - 1]! + 1,
      }));
}
