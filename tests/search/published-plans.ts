import { glob } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { planReader } from '../../src/read/plan-reader.ts';
import { searchCharacters } from '../../src/search/search-characters.ts';
import { loadPlan } from '../../src/load/load-plan.ts';
import { loadVocabulary } from '../../src/load/load-vocabulary.ts';
import type { PlanReading } from '../../src/schema/plan-reading.ts';
import { makeIndex, type MadeIndex } from '../../src/search/make-index.ts';
import { searchPlans, type Answer, type SearchFilters } from '../../src/search/search-plans.ts';

const loaded = await loadVocabulary('content');

/** The vocabulary of `content/`. */
export const vocabulary = loaded.vocabulary!;
const read = planReader(vocabulary);

/** The plans of `content/`, read. */
export const readings: PlanReading[] = [];
for await (const path of glob('content/plans/*.md')) {
  readings.push(read((await loadPlan(path, vocabulary)).plan!).reading);
}

const characters = searchCharacters();

/** The index of the plans given, with the indicators that any of them speaks of. */
export function indexOf(plans: readonly PlanReading[]): MadeIndex {
  const spoken = new Set(
    plans.flatMap(({ quantities, mentions }) =>
      [...quantities, ...mentions].map(({ indicator }) => indicator),
    ),
  );
  const districts = [...new Set(plans.map(({ about }) => about.district))];
  return makeIndex({
    readings: plans,
    vocabulary: {
      ...vocabulary,
      districts: districts.map(
        (id) =>
          vocabulary.districts.find((district) => district.id === id) ?? {
            ...vocabulary.districts[0]!,
            id,
            name: { zh: `${id}区`, en: id },
            shortName: { zh: id, en: id },
          },
      ),
    },
    indicators: vocabulary.indicators
      .filter(({ id }) => spoken.has(id))
      .map((indicator) => ({ indicator, answer: { districts: [], left: 0 } })),
    characters,
  });
}

const sizes = new Map<string, number>();

/** The bytes of a text when compressed; each text is compressed once. */
function compressedSize(text: string): number {
  const size = sizes.get(text) ?? gzipSync(text).length;
  sizes.set(text, size);
  return size;
}

export const anyFilter: SearchFilters = { district: null, topic: null, kind: null };

/** All answers to a query, and the bytes (gzip) that were loaded for each in turn. */
export async function ask(
  { index, packs }: MadeIndex,
  typed: string,
  filters: SearchFilters = anyFilter,
  language: 'zh' | 'en' = 'zh',
): Promise<{ answers: Answer[]; bytes: number[] }> {
  const loaded = new Set<string>();
  const load = (name: string): Promise<unknown> => {
    loaded.add(name);
    return Promise.resolve(JSON.parse(packs.get(name)!));
  };
  const answers: Answer[] = [];
  const bytes: number[] = [];
  const own = compressedSize(JSON.stringify(index));
  for await (const answer of searchPlans(index, load, typed, filters, language)) {
    answers.push(answer);
    bytes.push([...loaded].reduce((sum, name) => sum + compressedSize(packs.get(name)!), own));
  }
  return { answers, bytes };
}
