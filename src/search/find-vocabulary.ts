import type { Language } from '../schema/bilingual.ts';
import type { Run } from './find-word.ts';
import type { VocabularyEntry } from './index-form.ts';
import { matchText } from './match-text.ts';
import type { Query } from './read-query.ts';

/**
 * An indicator or topic that a query names. `text` is the name or wording that says so, with `marks` where;
 * it is the entry's name in the reader's language whenever that says so. `phrase` tells that it holds the query as it stands.
 */
export interface VocabularyHit {
  entry: VocabularyEntry;
  text: string;
  language: Language;
  marks: Run[];
  phrase: boolean;
}

/** The entries whose names or wordings hold the query, those that hold it as it stands first, then those
 * named so in the reader's language, shorter before longer. */
export function findVocabulary(
  entries: readonly VocabularyEntry[],
  query: Query,
  language: Language,
): VocabularyHit[] {
  return entries
    .flatMap((entry) => bestHit(entry, query, language) ?? [])
    .sort(
      (a, b) =>
        Number(b.phrase) - Number(a.phrase) ||
        Number(isOwnName(b, language)) - Number(isOwnName(a, language)) ||
        a.text.length - b.text.length,
    );
}

const isOwnName = ({ entry, text }: VocabularyHit, language: Language): boolean =>
  entry.name[language] === text;

function bestHit(entry: VocabularyEntry, query: Query, language: Language): VocabularyHit | undefined {
  const chinese = [entry.name.zh, ...entry.wordings].map((text) => ({ text, language: 'zh' as const }));
  const english = [{ text: entry.name.en, language: 'en' as const }];
  const texts = language === 'zh' ? [...chinese, ...english] : [...english, ...chinese];
  const hits = texts.flatMap((candidate): VocabularyHit[] => {
    const match = matchText(candidate.text, query, {
      latinWords: candidate.language === 'en',
      district: null,
    });
    if (match.kind !== 'phrase' && match.kind !== 'words') return [];
    return [{ entry, ...candidate, marks: match.marks, phrase: match.kind === 'phrase' }];
  });
  return hits.find(({ phrase }) => phrase) ?? hits[0];
}

/** So many entries, and so many wordings of each, lend their words to a search. */
const lendingEntries = 3;
const lentWordings = 6;

/**
 * The words by which the plans may say what a query names: those of the indicators found, or else of the topics. A
 * wording that holds another is left out, since it is found with that.
 */
export function lentWords(hits: readonly VocabularyHit[]): string[] {
  const indicators = hits.filter(({ entry }) => entry.kind === 'indicator');
  const lenders = indicators.length > 0 ? indicators : hits;
  const words = [
    ...new Set(
      lenders.slice(0, lendingEntries).flatMap(({ entry }) => entry.wordings.slice(0, lentWordings)),
    ),
  ];
  return words.filter((word) => !words.some((other) => other !== word && word.includes(other)));
}
