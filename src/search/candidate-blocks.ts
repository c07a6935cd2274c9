import { fileNames, type DirectoryShard, type SearchIndex } from './index-form.ts';
import { neededGrams, shardOf, type Gram } from './grams.ts';
import type { Query, Word } from './read-query.ts';

/** Fetches a file of the index by its name, and keeps it. */
export type LoadFile = (name: string) => Promise<unknown>;

/** The blocks that may hold what is looked for, by number; a block stands in the first list that it fits. */
export interface Candidates {
  phrase: number[];
  words: number[];
  lent: number[];
}

/** So many pairs of a phrase are looked up; more would only cost. */
const mostGrams = 6;

/** The blocks that may hold the phrase, all words, or all words of any phrasing lent, by the directory. */
export async function candidateBlocks(
  { shards, blocks }: SearchIndex,
  load: LoadFile,
  { phrase, words }: Query,
  lent: readonly (readonly Word[])[],
): Promise<Candidates> {
  const blocksWith = async ({ head, second }: Gram): Promise<Set<number>> => {
    const shard = (await load(fileNames.shard(shardOf(head, shards)))) as DirectoryShard;
    const groups = Object.entries(shard[head] ?? {});
    const fitting = second === '' ? groups : groups.filter(([, seconds]) => [...seconds].includes(second));
    return new Set(fitting.flatMap(([list]) => list.split(' ').map((block) => parseInt(block, 36))));
  };
  const holding = async ({ typed, district }: Word): Promise<number[]> => {
    const [first, ...others] = await Promise.all(spread(neededGrams(typed)).map(blocksWith));
    const held = [...first!].filter((block) => others.every((list) => list.has(block)));
    const meant = [...blocks.keys()].filter((block) => blocks[block]!.district === district);
    return [...new Set([...held, ...meant])].sort((a, b) => a - b);
  };
  const holdingAll = async (all: readonly Word[]): Promise<number[]> => {
    const [first, ...others] = await Promise.all(all.map(holding));
    return first!.filter((block) => others.every((list) => list.includes(block)));
  };
  const withPhrase = await holding(phrase);
  const withWords = await holdingAll(words);
  const withLent = (await Promise.all(lent.map(holdingAll))).flat();
  const seen = new Set<number>();
  const unseen = (numbers: Iterable<number>): number[] =>
    [...numbers].filter((block) => !seen.has(block) && seen.add(block));
  return { phrase: unseen(withPhrase), words: unseen(withWords), lent: unseen(withLent) };
}

/** At most `mostGrams` pairs, the first and the last among them. */
function spread(grams: readonly Gram[]): Gram[] {
  if (grams.length <= mostGrams) return [...grams];
  return Array.from(
    { length: mostGrams },
    (_, index) => grams[Math.round((index * (grams.length - 1)) / (mostGrams - 1))]!,
  );
}
