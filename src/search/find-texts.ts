import {
  askingsOf,
  candidateBlocks,
  candidateStretches,
  type Asking,
  type LoadPack,
} from './candidate-blocks.ts';
import type { BlockEntry, SearchBlock, SearchIndex, SearchStretch } from './index-form.ts';
import { scanBlock, tiers, type TextHit, type TextKind, type Wanted } from './scan-block.ts';
import { takingTurns } from './taking-turns.ts';

/** Only the texts of this district and of this kind; `null` for any. */
export interface Narrowing {
  district: string | null;
  kind: TextKind | null;
}

/** What was found so far, the best first; `unread` says whether anything is left that may hold the phrase, or only its words. */
export interface FoundTexts {
  hits: TextHit[];
  unread: { phrase: boolean; other: boolean };
}

/** How much of the index is read at a time, in UTF-16 units: about 55 KB when compressed. */
const readAtOnce = 60_000;
/** How much more is read at a time as long as the phrase may stand in what is left, and was not found. */
const readOnAtOnce = 16_000;
/** The first answer reads no more than this, so that it stays small however many texts might hold the phrase. */
const mostAtFirst = 70_000;
/** What opening a stretch after the first costs of that. */
const stretchCost = 12_000;

/** A block to be read; `phrase` says that it may hold the query as it stands. */
interface Waiting {
  block: BlockEntry;
  phrase: boolean;
}

/** A stretch to be looked through for one way of answering. */
interface Unopened {
  pack: string;
  asking: Asking;
  phrase: boolean;
}

/**
 * Finds the texts that answer a query, and gives what it has found each time it has read as much as may be read at once:
 * the first answer reads on for the phrase, within bounds. Asking for the next reads on.
 */
export async function* findTexts(
  index: SearchIndex,
  load: LoadPack,
  wanted: Wanted,
  { district, kind }: Narrowing,
): AsyncGenerator<FoundTexts, void> {
  const askings = askingsOf(wanted.query, wanted.expansions);
  const ways = await Promise.all(askings.map((asking) => candidateStretches(index, load, asking)));
  const unopened = ways.flatMap((stretches, way): Unopened[] =>
    stretches
      .map((number) => index.stretches[number]!)
      .filter(({ districts }) => district === null || districts.includes(district))
      .map(({ pack }) => ({ pack, asking: askings[way]!, phrase: way === 0 })),
  );
  const waiting: Waiting[] = [];
  const opened = new Set<string>();
  const seen = new Set<string>();
  const hits: TextHit[] = [];
  do {
    let room = readAtOnce;
    let read = 0;
    do {
      const batch = await nextBatch(room);
      room = readOnAtOnce;
      read += batch.reduce((sum, { block }) => sum + block.size, 0);
      const blocks = await Promise.all(batch.map(({ block }) => load(block.pack)));
      for (const block of blocks as SearchBlock[]) {
        hits.push(...scanBlock(block, wanted).filter((hit) => kind === null || hit.kind === kind));
      }
    } while (read < mostAtFirst && !hits.some(({ tier }) => tier === 'phrase') && isLeft(true));
    yield {
      hits: bestFirst(hits, Object.keys(index.districts)),
      unread: { phrase: isLeft(true), other: isLeft(false) },
    };
  } while (isLeft(true) || isLeft(false));

  function isLeft(phrase: boolean): boolean {
    return [...waiting, ...unopened].some((left) => left.phrase === phrase);
  }

  /** As many blocks as fit into the room, at least one if any is left; opens stretches while there is room. */
  async function nextBatch(room: number): Promise<Waiting[]> {
    const batch: Waiting[] = [];
    for (;;) {
      const [next] = waiting;
      if (next && (batch.length === 0 || room >= next.block.size)) {
        batch.push(waiting.shift()!);
        room -= next.block.size;
      } else if (!next && unopened.length > 0 && (batch.length === 0 || room > stretchCost)) {
        const stretch = unopened.shift()!;
        if (opened.size > 0 && !opened.has(stretch.pack)) room -= stretchCost;
        opened.add(stretch.pack);
        await open(stretch);
      } else return batch;
    }
  }

  /** Lines up the blocks of a stretch that were not read yet, its plans in turns. */
  async function open({ pack, asking, phrase }: Unopened): Promise<void> {
    const found = await candidateBlocks((await load(pack)) as SearchStretch, load, asking);
    const fresh = found.filter(
      (block) => !seen.has(block.pack) && (district === null || block.district === district),
    );
    for (const { pack: name } of fresh) seen.add(name);
    const byPlan = [...Map.groupBy(fresh, ({ plan }) => plan).values()];
    waiting.push(...takingTurns(byPlan).map((block) => ({ block, phrase })));
  }
}

/** By tier and order; among equals the districts take turns in the order of the site. */
function bestFirst(hits: readonly TextHit[], districts: readonly string[]): TextHit[] {
  const ranks = Map.groupBy(hits, ({ tier, order }) => tiers.indexOf(tier) * 10_000 + order);
  return [...ranks]
    .sort(([a], [b]) => a - b)
    .flatMap(([, equals]) => {
      const own = Map.groupBy(equals, ({ district }) => district);
      return takingTurns(districts.flatMap((id) => (own.has(id) ? [own.get(id)!] : [])));
    });
}
