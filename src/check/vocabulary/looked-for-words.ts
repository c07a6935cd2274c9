import { plainForm } from '../../align/plain-form.ts';
import { planSentences } from '../../parse/plan-sentences.ts';
import type { PlanText } from '../../schema/plan-text.ts';
import type { Vocabulary } from '../../schema/vocabulary.ts';
import type { VocabularyComplaint } from './complaint.ts';

/** The share of all sentences (0 to 1) above which a word is too common to show that a plan mentions a subject. */
const mostSentences = 0.5;

/** What the looked-for words of a vocabulary show on the plans at hand. */
export interface LookedForWords {
  /** Words that stand in most sentences: they would make every plan mention the subject. */
  tooBroad: VocabularyComplaint[];
  /** Entries none of whose words stands in any plan: their silence may be that of the words. */
  neverFound: VocabularyComplaint[];
  /** Words that stand in no plan: those of other counties, or slips of the pen. */
  unused: VocabularyComplaint[];
}

/** Tries the looked-for words of all indicators and topics on the sentences and headings of plans. */
export function lookedForWords(vocabulary: Vocabulary, plans: readonly PlanText[]): LookedForWords {
  const texts = plans.flatMap((plan) => [
    ...[...planSentences(plan).values()].map(({ text }) => plainForm(text).text),
    ...plan.sections.map(({ heading }) => plainForm(heading).text),
  ]);
  const counts = new Map<string, number>();
  const countOf = (word: string): number => {
    const letters = plainForm(word).text;
    const count = counts.get(letters) ?? texts.filter((text) => text.includes(letters)).length;
    counts.set(letters, count);
    return count;
  };
  const entries = (['indicators', 'topics'] as const).flatMap((name) =>
    vocabulary[name].map(({ id, lookedFor }, index) => ({
      id,
      at: { name, path: [index, 'lookedFor'] },
      words: lookedFor.map((word, place) => ({
        word,
        count: countOf(word),
        at: { name, path: [index, 'lookedFor', place] },
      })),
    })),
  );
  const words = entries.flatMap((entry) => entry.words);
  return {
    tooBroad: words
      .filter(({ count }) => count > texts.length * mostSentences)
      .map(({ word, count, at }) => ({
        ruleId: 'looked-for-too-broad',
        reason: `“${word}” stands in ${count} of ${texts.length} sentences; give a longer form that means the subject.`,
        at,
      })),
    neverFound: entries
      .filter((entry) => entry.words.every(({ count }) => count === 0))
      .map(({ id, at }) => ({
        ruleId: 'looked-for-never-found',
        reason: `None of the words of “${id}” stands in any plan; see whether plans use another word for it.`,
        at,
      })),
    unused: words
      .filter(({ count }) => count === 0)
      .map(({ word, at }) => ({
        ruleId: 'looked-for-unused',
        reason: `“${word}” stands in no plan yet.`,
        at,
      })),
  };
}
