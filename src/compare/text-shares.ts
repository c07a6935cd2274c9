import { planSentences } from '../parse/plan-sentences.ts';
import type { PlanReading } from '../schema/plan-reading.ts';
import type { Sentence } from '../schema/plan-text.ts';
import type { TopicId } from '../schema/topic.ts';

/** How long a plan's text is, in characters, how many of them are on each topic, and where each topic is first mentioned. */
export interface TextShares {
  characters: number;
  byTopic: ReadonlyMap<TopicId, { characters: number; sentence: string }>;
}

/** What of a text counts: all of it, or only what stands in no other plan of the site. */
export type TextMeasure = 'all' | 'own';

/**
 * The share of each topic in a plan's text. A sentence counts for its first topic; one without a topic for none.
 * `charactersOf` says how many characters of a sentence count, all of them unless told otherwise.
 */
export function textShares(
  { text, sentenceTopics }: PlanReading,
  charactersOf: (sentence: Sentence) => number = ({ text: words }) => words.length,
): TextShares {
  const byTopic = new Map<TopicId, { characters: number; sentence: string }>();
  let characters = 0;
  for (const sentence of planSentences(text).values()) {
    const counted = charactersOf(sentence);
    characters += counted;
    const topic = sentenceTopics[sentence.anchor];
    if (topic === undefined || counted === 0) continue;
    const known = byTopic.get(topic);
    byTopic.set(topic, {
      characters: (known?.characters ?? 0) + counted,
      sentence: known?.sentence ?? sentence.anchor,
    });
  }
  return { characters, byTopic };
}
