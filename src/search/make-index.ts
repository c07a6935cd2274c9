import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Indicator } from '../schema/indicator.ts';
import type { PlanReading } from '../schema/plan-reading.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import { fileNames, type SearchIndex, type VocabularyEntry } from './index-form.ts';
import { makeBlocks } from './make-blocks.ts';
import { makeDirectory } from './make-directory.ts';

/** The index and its files by name, each as JSON text. */
export interface MadeIndex {
  index: SearchIndex;
  files: Map<string, string>;
}

const versionLength = 12;

/** The search index of the plans; `indicators` are those that have a page to lead to. */
export function makeIndex(
  readings: readonly PlanReading[],
  { districts, topics, titles, english }: Pick<Vocabulary, 'districts' | 'topics' | 'titles' | 'english'>,
  indicators: readonly Indicator[],
): MadeIndex {
  const blocks = readings.flatMap((reading) => makeBlocks(reading, titles));
  const directory = makeDirectory(blocks);
  const vocabulary: VocabularyEntry[] = [
    ...topics.map(({ id, name, wordings }) => ({ kind: 'topic' as const, id, name, wordings, topic: id })),
    ...indicators.map(({ id, name, wordings, topic }) => ({
      kind: 'indicator' as const,
      id,
      name,
      wordings,
      topic,
    })),
  ];
  const blockTexts = blocks.map((block) => JSON.stringify(block));
  const files = new Map([
    [fileNames.vocabulary, JSON.stringify(vocabulary)],
    [fileNames.english, JSON.stringify(english)],
    ...directory.map((shard, number) => [fileNames.shard(number), JSON.stringify(shard)] as const),
    ...blockTexts.map((text, number) => [fileNames.block(number), text] as const),
  ]);
  const version = bytesToHex(sha256(utf8ToBytes([...files.values()].join('\n')))).slice(0, versionLength);
  return {
    index: {
      version,
      shards: directory.length,
      districts: Object.fromEntries(
        districts
          .filter(({ id }) => blocks.some(({ district }) => district === id))
          .map(({ id, name, shortName }) => [id, [name.zh, shortName.zh, name.en, shortName.en]]),
      ),
      blocks: blocks.map(({ plan, district }, number) => ({
        plan,
        district,
        size: blockTexts[number]!.length,
      })),
    },
    files,
  };
}
