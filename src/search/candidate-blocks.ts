import { neededGrams, noSecond, routeShardOf, shardOf, type Gram } from './grams.ts';
import type { BlockEntry, DirectoryShard, RouteShard, SearchIndex, SearchStretch } from './index-form.ts';
import { routeKey } from './make-directory.ts';
import type { Query, Word } from './read-query.ts';

/** Fetches a pack of the index by its name, and keeps it. */
export type LoadPack = (name: string) => Promise<unknown>;

/** Ways to answer, each a list of words that must all stand in a block. */
export type Asking = readonly (readonly Word[])[];

/** So many pairs of a word are looked up; more would only cost. */
const mostGrams = 4;

/** The query as it stands, all of its words, and the phrasings it is widened by: in this order they are looked for. */
export const askingsOf = ({ phrase, words }: Query, expansions: Asking): Asking[] =>
  [[[phrase]], [words], expansions].filter((asking) => asking.length > 0);

/** The stretches that may answer, rising. */
export async function candidateStretches(
  { routes, stretches }: SearchIndex,
  load: LoadPack,
  asking: Asking,
): Promise<number[]> {
  const all = [...stretches.keys()];
  if (routes.length === 0) return all;
  const stretchesWith = async (gram: Gram): Promise<number[]> => {
    const shard = (await load(routes[routeShardOf(gram, routes.length)]!)) as RouteShard;
    const key = routeKey(gram);
    const found = Object.entries(shard).find(([, keys]) => ` ${keys} `.includes(` ${key} `));
    return found ? numbersOf(found[0]) : [];
  };
  const holding = async ({ typed, district }: Word): Promise<number[]> => {
    const grams = spread(neededGrams(typed)).filter(({ second }) => second !== '' && second !== noSecond);
    const held = common([all, ...(await Promise.all(grams.map(stretchesWith)))]);
    const meant = all.filter(
      (number) => district !== null && stretches[number]!.districts.includes(district),
    );
    return union(held, meant);
  };
  return anyOf(asking, holding);
}

/** The blocks of a stretch that may answer, in order. */
export async function candidateBlocks(
  { blocks, directory }: SearchStretch,
  load: LoadPack,
  asking: Asking,
): Promise<BlockEntry[]> {
  const blocksWith = async ({ head, second }: Gram): Promise<number[]> => {
    const shard = (await load(directory[shardOf(head, directory.length)]!)) as DirectoryShard;
    const groups = Object.entries(shard[head] ?? {});
    const fitting = second === '' ? groups : groups.filter(([, seconds]) => [...seconds].includes(second));
    return [...new Set(fitting.flatMap(([list]) => numbersOf(list)))];
  };
  const holding = async ({ typed, district }: Word): Promise<number[]> => {
    const held = common(await Promise.all(spread(neededGrams(typed)).map(blocksWith)));
    const meant = [...blocks.keys()].filter((number) => blocks[number]!.district === district);
    return union(held, meant);
  };
  return (await anyOf(asking, holding)).map((number) => blocks[number]!);
}

/** What holds all words of any of several lists. */
async function anyOf(asking: Asking, holding: (word: Word) => Promise<number[]>): Promise<number[]> {
  const found = await Promise.all(asking.map(async (words) => common(await Promise.all(words.map(holding)))));
  return found.reduce(union, []);
}

const numbersOf = (list: string): number[] => list.split(' ').map((number) => parseInt(number, 36));

const common = ([first = [], ...others]: readonly (readonly number[])[]): number[] => {
  const sets = others.map((list) => new Set(list));
  return first.filter((number) => sets.every((set) => set.has(number)));
};

const union = (one: readonly number[], other: readonly number[]): number[] =>
  [...new Set([...one, ...other])].sort((a, b) => a - b);

/** At most `mostGrams` pairs, the first and the last among them. */
function spread(grams: readonly Gram[]): Gram[] {
  if (grams.length <= mostGrams) return [...grams];
  return Array.from(
    { length: mostGrams },
    (_, index) => grams[Math.round((index * (grams.length - 1)) / (mostGrams - 1))]!,
  );
}
