import type { AlignedQuantity } from '../schema/aligned-quantity.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Mention, WordPlace } from '../schema/plan-reading.ts';
import type { TopicId } from '../schema/topic.ts';
import type { IndicatorFinder } from './indicator-finder.ts';
import { placesOf, type AnchoredText } from './looked-for.ts';

/**
 * Where a plan mentions indicators without a number, each once a sentence. A wording that several indicators share (the
 * level of a thing and its growth) is no mere mention where the sentence states a quantity for one of them. Of an
 * indicator that has neither a wording nor a number in the plan, the `places` of the words looked for are its mentions.
 * Of each indicator's mentions those in sentences on its topic come first: 道路 in a sentence on transport before 法治道路.
 */
export function mentionsIn(
  sentences: readonly AnchoredText[],
  quantities: readonly AlignedQuantity[],
  find: IndicatorFinder['mentions'],
  indicators: readonly Indicator[],
  places: ReadonlyMap<string, readonly WordPlace[]>,
  sentenceTopics: Readonly<Record<string, TopicId>>,
): Mention[] {
  const topicOf = new Map(indicators.map(({ id, topic }) => [id, topic]));
  const isOffTopic = ({ indicator, sentence }: Mention): boolean =>
    sentenceTopics[sentence] !== topicOf.get(indicator);
  const stated = Map.groupBy(quantities, ({ sentence }) => sentence);
  const worded = sentences.flatMap(({ anchor, text }) => {
    const measured = new Set(stated.get(anchor)?.flatMap(indicatorsOf));
    const mentions = new Map<string, Mention>();
    for (const { indicators: found, wording, start, end } of find(text)) {
      if (found.some(({ id }) => measured.has(id))) continue;
      for (const { id } of found)
        if (!mentions.has(id))
          mentions.set(id, { indicator: id, sentence: anchor, start, end, word: wording, within: null });
    }
    return [...mentions.values()];
  });
  const met = new Set([...worded.map(({ indicator }) => indicator), ...quantities.flatMap(indicatorsOf)]);
  const looked = indicators
    .filter(({ id }) => !met.has(id))
    .flatMap(({ id, topic, lookedFor }) =>
      placesOf(lookedFor, places, (sentence) => {
        const own = sentenceTopics[sentence];
        return own === undefined ? null : own === topic;
      }).map((place) => ({
        indicator: id,
        ...place,
      })),
    );
  return [...worded.filter((mention) => !isOffTopic(mention)), ...worded.filter(isOffTopic), ...looked];
}

function indicatorsOf({ indicator, alsoIndicators }: AlignedQuantity): string[] {
  return indicator === null ? [] : [indicator, ...alsoIndicators];
}
