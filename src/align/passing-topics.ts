import type { Sentence } from '../schema/plan-text.ts';
import type { TopicId } from '../schema/topic.ts';
import type { TopicFinder } from './topic-finder.ts';

/**
 * Of each topic that no sentence counts for, the sentences that speak of it in passing, in document order: what keeps a
 * plan from being called silent on it.
 */
export function passingTopics(
  sentences: Iterable<Sentence>,
  sentenceTopics: Readonly<Record<string, TopicId>>,
  findTopics: TopicFinder,
): Record<TopicId, string[]> {
  const counted = new Set(Object.values(sentenceTopics));
  const passing: Record<TopicId, string[]> = {};
  for (const { anchor, text } of sentences) {
    for (const topic of findTopics(text).keys()) {
      if (!counted.has(topic)) (passing[topic] ??= []).push(anchor);
    }
  }
  return passing;
}
