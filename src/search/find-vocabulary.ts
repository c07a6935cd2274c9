import type { Language } from '../schema/bilingual.ts';
import type { Run } from './find-word.ts';
import type { VocabularyEntry } from './index-form.ts';
import { matchText } from './match-text.ts';
import type { Query } from './read-query.ts';
import { takingTurns } from './taking-turns.ts';

/**
 * An indicator or topic that a query names. `text` is the name or wording that says so, with `marks` where;
 * it is the entry's name in the reader's language whenever that says so. `phrase` says that it holds the query as it stands.
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

/** So many indicators, and so many words of all of them, widen a search. */
const expandingIndicators = 3;
const maxExpansionWords = 6;

/**
 * The words by which the plans may say what a query names: those of the indicators found, in turns. A topic's words are
 * not taken, since they say other things on that topic. A wording that holds another is left out, since it is found with
 * that.
 */
export function expansionWords(hits: readonly VocabularyHit[]): string[] {
  const expanding = hits.filter(({ entry }) => entry.kind === 'indicator').slice(0, expandingIndicators);
  const words = [...new Set(takingTurns(expanding.map(({ entry }) => entry.wordings)))];
  return words
    .filter((word) => !words.some((other) => other !== word && word.includes(other)))
    .slice(0, maxExpansionWords);
}
