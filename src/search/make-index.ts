import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Indicator } from '../schema/indicator.ts';
import type { PlanReading } from '../schema/plan-reading.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import type {
  IndicatorAnswer,
  SaidTable,
  SearchIndex,
  SearchStretch,
  TraditionalTable,
  VocabularyEntry,
} from './index-form.ts';
import { makeBlocks } from './make-blocks.ts';
import { makeDirectory, makeRoutes, postingsOf } from './make-directory.ts';
import { makeStretches } from './make-stretches.ts';
import { wordsBySound } from './words-by-sound.ts';

/** What a search index is made of; `indicators` are those that have a page to lead to, each with what is answered at once. */
export interface Searched {
  readings: readonly PlanReading[];
  vocabulary: Pick<Vocabulary, 'districts' | 'topics' | 'titles' | 'english' | 'synonyms'>;
  indicators: readonly { indicator: Indicator; answer: IndicatorAnswer }[];
  characters: { traditional: TraditionalTable; syllables: SaidTable['syllables'] };
}

/** The index, and its packs by name, each as JSON text. */
export interface MadeIndex {
  index: SearchIndex;
  packs: Map<string, string>;
}

const hashLength = 12;

/** The search index of the plans. */
export function makeIndex({ readings, vocabulary, indicators, characters }: Searched): MadeIndex {
  const { districts, topics, titles, english, synonyms } = vocabulary;
  const packs = new Map<string, string>();
  const pack = (kind: string, content: unknown): string => {
    const text = JSON.stringify(content);
    const name = `${kind}-${bytesToHex(sha256(utf8ToBytes(text))).slice(0, hashLength)}`;
    packs.set(name, text);
    return name;
  };
  const entries: VocabularyEntry[] = [
    ...topics.map(({ id, name, wordings }) => ({
      kind: 'topic' as const,
      id,
      name,
      wordings,
      topic: id,
      answer: null,
    })),
    ...indicators.map(({ indicator: { id, name, wordings, topic }, answer }) => ({
      kind: 'indicator' as const,
      id,
      name,
      wordings,
      topic,
      answer: pack('answer', answer),
    })),
  ];
  const blocks = readings.flatMap((reading) => makeBlocks(reading, titles));
  const stretches = makeStretches(blocks);
  const postings = stretches.map(postingsOf);
  const inPacks = stretches.map((own, number): SearchStretch => ({
    blocks: own.map((block) => {
      const name = pack('block', block);
      return { pack: name, plan: block.plan, district: block.district, size: packs.get(name)!.length };
    }),
    directory: makeDirectory(postings[number]!).map((shard) => pack('directory', shard)),
  }));
  const words = wordsBySound(
    [...entries.flatMap(({ name, wordings }) => [name.zh, ...wordings]), ...synonyms.flat()],
    blocks,
    characters.syllables,
  );
  const said: SaidTable = {
    syllables: characters.syllables,
    words: Object.fromEntries([...words].map(([letter, own]) => [letter, pack('words', own)])),
  };
  return {
    index: {
      packs: {
        vocabulary: pack('vocabulary', entries),
        english: pack('english', english),
        synonyms: pack('synonyms', synonyms),
        traditional: pack('traditional', characters.traditional),
        said: pack('said', said),
      },
      districts: Object.fromEntries(
        districts
          .filter(({ id }) => blocks.some(({ district }) => district === id))
          .map(({ id, name, shortName }) => [id, [name.zh, shortName.zh, name.en, shortName.en]]),
      ),
      stretches: inPacks.map((stretch, number) => ({
        pack: pack('stretch', stretch),
        districts: [...new Set(stretches[number]!.map(({ district }) => district))],
      })),
      routes: postings.length > 1 ? makeRoutes(postings).map((shard) => pack('routes', shard)) : [],
    },
    packs,
  };
}
