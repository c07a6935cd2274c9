import type { VocabularyEntry } from './index-form.ts';
import { matchText } from './match-text.ts';
import type { Query } from './read-query.ts';

/** The topics that a part of the query mentions, those with more of its words first; for a query that found nothing. */
export function suggestTopics(entries: readonly VocabularyEntry[], query: Query): string[] {
  const scores = new Map<string, number>();
  for (const { topic, name, wordings } of entries) {
    const score = Math.max(
      ...[name.zh, ...wordings].map((text) => wordsMatched(text, query, false)),
      wordsMatched(name.en, query, true),
    );
    scores.set(topic, Math.max(score, scores.get(topic) ?? 0));
  }
  return [...scores]
    .filter(([, score]) => score > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([topic]) => topic);
}

function wordsMatched(text: string, query: Query, latinWords: boolean): number {
  const match = matchText(text, query, { latinWords, district: null });
  if (match.kind === 'some') return match.words.size;
  return match.kind === 'none' ? 0 : query.words.length;
}
