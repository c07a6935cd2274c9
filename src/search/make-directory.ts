import { gramsOf, noSecond, routeShardOf, shardOf, type Gram } from './grams.ts';
import type { DirectoryShard, RouteShard, SearchBlock } from './index-form.ts';

/** How long a part of a directory or of the routes is at most on average, as JSON in UTF-16 units: about 4 KB when compressed. */
const shardRoom = 9000;

/** By head and second character the numbers of the blocks, or of the stretches, known by them, rising. */
export type Postings = Map<string, Map<string, number[]>>;

/** The directory of the blocks of a stretch, in as many parts (a power of two) as keep each small. */
export function makeDirectory(postings: Postings): DirectoryShard[] {
  const entries = [...postings].map(([head, seconds]) => {
    const groups = new Map<string, string>();
    for (const [second, numbers] of seconds) {
      const list = listOf(numbers);
      groups.set(list, (groups.get(list) ?? '') + second);
    }
    return [head, Object.fromEntries(groups)] as const;
  });
  const shards = shardCount(entries.reduce((sum, entry) => sum + JSON.stringify(entry).length, 0));
  return inShards(entries, shards, ([head]) => shardOf(head, shards)).map((own) => Object.fromEntries(own));
}

/** In which stretches every gram stands, in parts. A gram without a second character is not routed. */
export function makeRoutes(stretches: readonly Postings[]): RouteShard[] {
  const found = new Map<string, { gram: Gram; numbers: number[] }>();
  for (const [number, postings] of stretches.entries()) {
    for (const [head, seconds] of postings) {
      for (const second of seconds.keys()) {
        if (second === noSecond) continue;
        const key = routeKey({ head, second });
        const entry = found.get(key) ?? { gram: { head, second }, numbers: [] };
        found.set(key, entry);
        entry.numbers.push(number);
      }
    }
  }
  const entries = [...found.values()];
  const length = entries.reduce((sum, { numbers }) => sum + 3 + numbers.length, 0);
  const shards = shardCount(length);
  return inShards(entries, shards, ({ gram }) => routeShardOf(gram, shards)).map((own) => {
    const groups = new Map<string, string[]>();
    for (const { gram, numbers } of own) {
      const list = listOf(numbers);
      groups.set(list, [...(groups.get(list) ?? []), routeKey(gram)]);
    }
    return Object.fromEntries([...groups].map(([list, keys]) => [list, keys.join(' ')]));
  });
}

/** A gram as the routes name it. */
export const routeKey = ({ head, second }: Gram): string => head + second;

const listOf = (numbers: readonly number[]): string => numbers.map((number) => number.toString(36)).join(' ');

const shardCount = (length: number): number => 2 ** Math.ceil(Math.log2(Math.max(1, length / shardRoom)));

function inShards<Item>(
  items: readonly Item[],
  shards: number,
  shardOfItem: (item: Item) => number,
): Item[][] {
  const parts = Array.from({ length: shards }, (): Item[] => []);
  for (const item of items) parts[shardOfItem(item)]!.push(item);
  return parts;
}

/** What the blocks are known by, by their numbers in the list. */
export function postingsOf(blocks: readonly SearchBlock[]): Postings {
  const found: Postings = new Map();
  for (const [number, { goals }] of blocks.entries()) {
    for (const { title, english, sentences } of goals) {
      const texts = sentences.flatMap(({ text, figures = [] }) => [
        text,
        ...figures.map(({ figure }) => figure),
      ]);
      for (const text of [title, ...texts]) note(gramsOf(text, false));
      if (english !== null) note(gramsOf(english, true));
    }

    function note(grams: readonly Gram[]): void {
      for (const { head, second } of grams) {
        const seconds = found.get(head) ?? new Map<string, number[]>();
        found.set(head, seconds);
        const numbers = seconds.get(second);
        if (!numbers) seconds.set(second, [number]);
        else if (numbers.at(-1) !== number) numbers.push(number);
      }
    }
  }
  return found;
}
