import { plainForm } from './plain-form.ts';

/** A wording found in a text; `start` and `end` are offsets in the text as given. */
export interface WordingHit<T> {
  wording: string;
  /** What the wording stands for; several when they share a wording. */
  meanings: readonly T[];
  start: number;
  end: number;
}

/** Finds wordings in texts, left to right, the longest at each place, none overlapping. */
export type WordingFinder<T> = (text: string) => WordingHit<T>[];

/** A finder for a vocabulary. All wordings are tried in one pass, so cost grows with the text and not the vocabulary. */
export function wordingFinder<T>(
  entries: Iterable<{ wordings: readonly string[]; meaning: T }>,
): WordingFinder<T> {
  const meanings = new Map<string, T[]>();
  for (const { wordings, meaning } of entries) {
    for (const wording of wordings) {
      const plain = plainForm(wording).text;
      const found = meanings.get(plain);
      if (!found) meanings.set(plain, [meaning]);
      else if (!found.includes(meaning)) found.push(meaning);
    }
  }
  const byFirst = new Map<string, string[]>();
  for (const wording of [...meanings.keys()].sort((a, b) => b.length - a.length)) {
    const first = wording.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), wording]);
  }

  return (source) => {
    const { text, at } = plainForm(source);
    const hits: WordingHit<T>[] = [];
    for (let i = 0; i < text.length;) {
      const wording = byFirst.get(text.charAt(i))?.find((candidate) => text.startsWith(candidate, i));
      if (wording === undefined) {
        i++;
        continue;
      }
      const last = i + wording.length - 1;
      hits.push({ wording, meanings: meanings.get(wording)!, start: at[i]!, end: at[last]! + 1 });
      i += wording.length;
    }
    return hits;
  };
}
