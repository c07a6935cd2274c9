import { gramsOf, shardOf, type Gram } from './grams.ts';
import type { DirectoryShard, SearchBlock } from './index-form.ts';

/** How long a part of the directory is at most on average, as JSON in UTF-16 units: about 4 KB when compressed. */
const shardRoom = 9000;

/** The directory of the blocks, in as many parts (a power of two) as keep each small. */
export function makeDirectory(blocks: readonly SearchBlock[]): DirectoryShard[] {
  const byHead = new Map<string, Map<string, string>>();
  for (const [head, seconds] of postings(blocks)) {
    const groups = new Map<string, string>();
    for (const [second, numbers] of seconds) {
      const list = numbers.map((block) => block.toString(36)).join(' ');
      groups.set(list, (groups.get(list) ?? '') + second);
    }
    byHead.set(head, groups);
  }
  const entries = [...byHead].map(([head, groups]) => [head, Object.fromEntries(groups)] as const);
  const length = entries.reduce((sum, entry) => sum + JSON.stringify(entry).length, 0);
  const shards = 2 ** Math.ceil(Math.log2(Math.max(1, length / shardRoom)));
  return Array.from({ length: shards }, (_, shard) =>
    Object.fromEntries(entries.filter(([head]) => shardOf(head, shards) === shard)),
  );
}

/** By head and second character the numbers of the blocks known by them, rising. */
function postings(blocks: readonly SearchBlock[]): Map<string, Map<string, number[]>> {
  const found = new Map<string, Map<string, number[]>>();
  for (const [number, { goals }] of blocks.entries()) {
    for (const { title, english, sentences } of goals) {
      for (const text of [title, ...sentences.map((sentence) => sentence.text)]) note(gramsOf(text, false));
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
