import type { WordPlace } from '../schema/plan-reading.ts';
import type { Topic, TopicId } from '../schema/topic.ts';
import { placesOf } from './looked-for.ts';

/**
 * Where a plan mentions each topic that no sentence counts for, in document order: the words that mark the topic, or else
 * those that are looked for. A topic that no sentence counts for and that is not in it has no word in the plan.
 */
export function passingTopics(
  topics: readonly Topic[],
  places: ReadonlyMap<string, readonly WordPlace[]>,
  sentenceTopics: Readonly<Record<string, TopicId>>,
): Record<TopicId, WordPlace[]> {
  const counted = new Set(Object.values(sentenceTopics));
  // No sentence is on such a topic.
  const anywhere = (): boolean => true;
  return Object.fromEntries(
    topics
      .filter(({ id }) => !counted.has(id))
      .map(({ id, wordings, lookedFor }) => {
        const marked = placesOf(wordings, places, anywhere).filter(({ within }) => within === null);
        return [id, marked.length > 0 ? marked : placesOf(lookedFor, places, anywhere)] as const;
      })
      .filter(([, found]) => found.length > 0),
  );
}
