import { candidateBlocks, type LoadFile } from './candidate-blocks.ts';
import { fileNames, type SearchBlock, type SearchIndex } from './index-form.ts';
import { scanBlock, tiers, type TextHit, type TextKind, type Wanted } from './scan-block.ts';
import { takingTurns } from './taking-turns.ts';

/** Only the texts of this district and of this kind; `null` for any. */
export interface Narrowing {
  district: string | null;
  kind: TextKind | null;
}

/** What was found so far, the best first; `unread` is how many blocks are left that may hold the phrase, or only its words. */
export interface Findings {
  hits: TextHit[];
  unread: { phrase: number; other: number };
}

/** How much of the index is read at a time, in UTF-16 units: about 60 KB when compressed. */
const readAtOnce = 60_000;
/** How much more is read at a time as long as the phrase may stand in what is left, and was not found. */
const readOnAtOnce = 16_000;

/**
 * Finds the texts that answer a query, and gives what it has found each time it has read as much as may be read at once:
 * the first answer always holds the phrase if any text does. Asking for the next reads on.
 */
export async function* findTexts(
  index: SearchIndex,
  load: LoadFile,
  wanted: Wanted,
  { district, kind }: Narrowing,
): AsyncGenerator<Findings, void> {
  const ofDistrict = (block: number): boolean =>
    district === null || index.blocks[block]!.district === district;
  const found = await candidateBlocks(index, load, wanted.query, wanted.lent);
  const queue = [found.phrase, found.words, found.lent].flatMap((blocks) =>
    takingTurns([...Map.groupBy(blocks.filter(ofDistrict), (block) => index.blocks[block]!.plan).values()]),
  );
  const phraseBlocks = new Set(found.phrase);
  const hits: TextHit[] = [];
  do {
    let room = readAtOnce;
    do {
      const batch = nextBatch(queue, index, room);
      room = readOnAtOnce;
      const blocks = await Promise.all(batch.map((block) => load(fileNames.block(block))));
      for (const block of blocks as SearchBlock[]) {
        hits.push(...scanBlock(block, wanted).filter((hit) => kind === null || hit.kind === kind));
      }
    } while (!hits.some(({ tier }) => tier === 'phrase') && queue.some((block) => phraseBlocks.has(block)));
    const phrase = queue.filter((block) => phraseBlocks.has(block)).length;
    yield { hits: bestFirst(hits), unread: { phrase, other: queue.length - phrase } };
  } while (queue.length > 0);
}

/** Takes from the queue as many blocks as fit into the room, at least one. */
function nextBatch(queue: number[], { blocks }: SearchIndex, room: number): number[] {
  let count = 0;
  while (count < queue.length && (count === 0 || room >= blocks[queue[count]!]!.size)) {
    room -= blocks[queue[count]!]!.size;
    count++;
  }
  return queue.splice(0, count);
}

/** By tier and order; among equals the districts take turns, so that none is read last for its place in the list. */
function bestFirst(hits: readonly TextHit[]): TextHit[] {
  const ranks = Map.groupBy(hits, ({ tier, order }) => tiers.indexOf(tier) * 10_000 + order);
  return [...ranks]
    .sort(([a], [b]) => a - b)
    .flatMap(([, equals]) => takingTurns([...Map.groupBy(equals, ({ district }) => district).values()]));
}
