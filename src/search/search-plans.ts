import type { Language } from '../schema/bilingual.ts';
import type { LoadFile } from './candidate-blocks.ts';
import { findTexts, type Findings } from './find-texts.ts';
import { findVocabulary, lentWords, type VocabularyHit } from './find-vocabulary.ts';
import { fileNames, type SearchIndex, type VocabularyEntry } from './index-form.ts';
import { isForeign, readQuery, wordOf, type Query } from './read-query.ts';
import type { TextKind } from './scan-block.ts';
import { suggestTopics } from './suggest-topics.ts';

/** What a search is narrowed to; `null` for any. `indicator` shows indicators and topics alone. */
export interface SearchFilters {
  district: string | null;
  topic: string | null;
  kind: TextKind | 'indicator' | null;
}

/**
 * An answer: indicators and topics that the query names, texts that hold it, and what is left to read. `lent`
 * are the words of the indicators by which the texts were searched too. When nothing was found, `topics` are those that a
 * part of the query speaks of.
 */
export interface Answer extends Findings {
  query: Query;
  names: VocabularyHit[];
  lent: string[];
  topics: string[];
}

/**
 * Searches the plans. A query in Latin letters, and one that no text holds, is searched by the words of the indicators it
 * names as well. Gives an answer each time as much was read as may be read at once; asking for the next reads on. Gives
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
  const answer = (findings: Findings, lent: string[]): Answer => {
    const found = findings.hits.length > 0 || shown.length > 0;
    return { query, names: shown, ...findings, lent, topics: found ? [] : suggestTopics(entries, query) };
  };
  if (filters.kind === 'indicator') {
    yield answer(nothing, []);
    return;
  }
  const narrowing = { district: filters.district, kind: filters.kind };
  const lending = lentWords(named);
  for (const lent of isForeign(query) ? [lending] : [[], lending]) {
    const wanted = { query, lent: lent.map(wordOf), topic: filters.topic };
    let found = false;
    for await (const findings of findTexts(index, load, wanted, narrowing)) {
      found = findings.hits.length > 0;
      if (found) yield answer(findings, lent);
    }
    if (found) return;
  }
  yield answer(nothing, []);
}

/** No text found, and none left to read. */
const nothing: Findings = { hits: [], unread: { phrase: 0, other: 0 } };

/** A query without the words that name a district, which no indicator has in its name. */
const withoutDistricts = (query: Query): Query => ({
  ...query,
  words: query.words.filter(({ district }) => district === null),
});
