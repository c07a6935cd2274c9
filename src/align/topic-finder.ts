import type { Topic, TopicId } from '../schema/topic.ts';
import { wordingFinder } from './wording-finder.ts';

/** How strongly a text is on each topic: hits weighted by the length of the wording, longer ones being surer. */
export type TopicScores = Map<TopicId, number>;

export type TopicFinder = (text: string) => TopicScores;

/** A finder for the topics of a vocabulary. What stands inside one of the `compounds` (市政 in 市政府) marks no topic. */
export function topicFinder(topics: readonly Topic[], compounds: readonly string[] = []): TopicFinder {
  const find = wordingFinder<TopicId | null>([
    ...topics.map((topic) => ({ wordings: topic.wordings, meaning: topic.id })),
    { wordings: compounds, meaning: null },
  ]);
  return (text) => {
    const scores: TopicScores = new Map();
    for (const { wording, meanings } of find(text)) {
      for (const topic of meanings) {
        if (topic !== null) scores.set(topic, (scores.get(topic) ?? 0) + wording.length / meanings.length);
      }
    }
    return scores;
  };
}

/** Adds scores together, each part times its weight: a title counts more than a sentence. */
export function weighScores(parts: readonly { scores: TopicScores; weight: number }[]): TopicScores {
  const sum: TopicScores = new Map();
  for (const { scores, weight } of parts) {
    for (const [topic, score] of scores) sum.set(topic, (sum.get(topic) ?? 0) + score * weight);
  }
  return sum;
}

/** The topics that score at least `share` of the highest score, highest first; none when nothing scores. */
export function leadingTopics(scores: TopicScores, share: number): TopicId[] {
  const ranked = [...scores].sort(([, a], [, b]) => b - a);
  const highest = ranked[0]?.[1] ?? 0;
  return ranked.filter(([, score]) => score >= highest * share).map(([topic]) => topic);
}
