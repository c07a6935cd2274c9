import type { Language } from '../schema/bilingual.ts';
import type { EnglishWord } from '../schema/english-word.ts';
import type { LoadFile } from './candidate-blocks.ts';
import { findTexts, type Findings } from './find-texts.ts';
import { findVocabulary, lentWords, type VocabularyHit } from './find-vocabulary.ts';
import { fileNames, type SearchIndex, type VocabularyEntry } from './index-form.ts';
import { isForeign, readQuery, wordOf, type Query } from './read-query.ts';
import { sayInChinese, withoutNarrower, type Phrasing } from './say-in-chinese.ts';
import type { TextKind } from './scan-block.ts';
import { suggestTopics } from './suggest-topics.ts';

/** What a search is narrowed to; `null` for any. `indicator` shows indicators and topics alone. */
export interface SearchFilters {
  district: string | null;
  topic: string | null;
  kind: TextKind | 'indicator' | null;
}

/**
 * An answer: indicators and topics that the query names, texts that hold it, and what is left to read. When nothing was
 * found, `topics` are those that a part of the query speaks of.
 */
export interface Answer extends Findings {
  query: Query;
  names: VocabularyHit[];
  topics: string[];
}

/**
 * Searches the plans. A query in Latin letters is searched by what its words are in Chinese as well, and like one that no
 * text holds by the words of the indicators it names. Gives an answer each time as much was read as may be read at once; asking for the next reads on. Gives
 * none when there is nothing in `query` to look for.
 */
export async function* searchPlans(
  index: SearchIndex,
  load: LoadFile,
  typed: string,
  filters: SearchFilters,
  language: Language,
): AsyncGenerator<Answer, void> {
  const query = readQuery(typed, index.districts);
  if (!query) return;
  const entries = (await load(fileNames.vocabulary)) as VocabularyEntry[];
  const named = findVocabulary(entries, withoutDistricts(query), language);
  const names = named.filter(({ entry }) => filters.topic === null || entry.topic === filters.topic);
  const shown = filters.kind === null || filters.kind === 'indicator' ? names : [];
  const answer = (findings: Findings): Answer => {
    const found = findings.hits.length > 0 || shown.length > 0;
    return { query, names: shown, ...findings, topics: found ? [] : suggestTopics(entries, query) };
  };
  if (filters.kind === 'indicator') {
    yield answer(nothing);
    return;
  }
  const narrowing = { district: filters.district, kind: filters.kind };
  const ofIndicators = lentWords(named).map((word): Phrasing => [word]);
  for (const lent of isForeign(query) ? [await inChinese()] : [[], ofIndicators]) {
    const wanted = { query, lent: lent.map((words) => words.map(wordOf)), topic: filters.topic };
    let found = false;
    for await (const findings of findTexts(index, load, wanted, narrowing)) {
      found = findings.hits.length > 0;
      if (found) yield answer(findings);
    }
    if (found) return;
  }
  yield answer(nothing);

  async function inChinese(): Promise<Phrasing[]> {
    const list = (await load(fileNames.english)) as EnglishWord[];
    const { phrasings, whole } = sayInChinese(list, query!);
    return whole || ofIndicators.length === 0
      ? withoutNarrower([...phrasings, ...ofIndicators])
      : ofIndicators;
  }
}

/** No text found, and none left to read. */
const nothing: Findings = { hits: [], unread: { phrase: 0, other: 0 } };

/** A query without the words that name a district, which no indicator has in its name. */
const withoutDistricts = (query: Query): Query => ({
  ...query,
  words: query.words.filter(({ district }) => district === null),
});
