import { planSentences } from '../../parse/plan-sentences.ts';
import type { PlanReading } from '../../schema/plan-reading.ts';
import type { TopicId } from '../../schema/topic.ts';
import type { SharedText } from './shared-text.ts';

/** How much of a text there is, in characters: all of it, and what other plans have too. */
export interface TextAmount {
  characters: number;
  shared: number;
}

/** The amounts of a plan's text: of the whole, and of the sentences that count for each topic. */
export interface OwnShares extends TextAmount {
  byTopic: ReadonlyMap<TopicId, TextAmount>;
}

/** How much of a plan also stands in other plans (in those named, or in any), in all and by topic. */
export function ownShares(
  { about, text, sentenceTopics }: PlanReading,
  shared: SharedText,
  others?: ReadonlySet<string>,
): OwnShares {
  const whole: TextAmount = { characters: 0, shared: 0 };
  const byTopic = new Map<TopicId, TextAmount>();
  for (const { anchor, text: words } of planSentences(text).values()) {
    const runs = shared.runsOf(about.id, anchor, others);
    const length = runs.reduce((all, { start, end }) => all + end - start, 0);
    const topic = sentenceTopics[anchor];
    const counted = topic === undefined ? [whole] : [whole, amountOf(topic)];
    for (const amount of counted) {
      amount.characters += words.length;
      amount.shared += length;
    }
  }
  return { ...whole, byTopic };

  function amountOf(topic: TopicId): TextAmount {
    const known = byTopic.get(topic) ?? { characters: 0, shared: 0 };
    byTopic.set(topic, known);
    return known;
  }
}
