import { mean } from 'd3-array';
import type { EmphasisSeries, EmphasisShare, EmphasisTopic } from '../../../charts/emphasis/series.ts';
import type { TextMeasure, TextShares } from '../../../compare/text-shares.ts';
import type { PlanReading } from '../../../schema/plan-reading.ts';
import type { TopicId } from '../../../schema/topic.ts';
import { routes } from '../../routes/address.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { shareText } from './share-text.ts';

/** What each plan spends its words on, in the words of the edition: the topics that most is said on come first. */
export function emphasisSeries(
  library: Library,
  edition: Edition,
  measure: TextMeasure = 'all',
): EmphasisSeries {
  const { vocabulary, readings } = library;
  const { words, say, to } = edition;
  const { emphasis } = words.forms;
  const { title, length } = emphasis.measures[measure];
  const texts = readings.map((reading) => ({ reading, shares: library.sharesOf(reading, measure) }));
  const plans = texts.map(({ reading: { about }, shares }) => {
    const { slot, shortName } = library.district(about.district);
    return {
      slot,
      name: say(about.shortTitle),
      shortName: say(shortName),
      note: length(shares.characters.toLocaleString('en')),
      href: to(routes.plan(about.id)),
    };
  });
  const topics = vocabulary.topics
    .map(({ id, name }): EmphasisTopic => ({
      name: say(name),
      href: to(routes.topic(id)),
      rest: false,
      shares: texts.map(({ reading, shares }) => {
        const found = shares.byTopic.get(id);
        return found
          ? shareOf(found.characters, found.sentence, shares, reading, edition)
          : silenceOf(id, reading, measure, edition);
      }),
    }))
    .sort((a, b) => mean(b.shares, ({ share }) => share)! - mean(a.shares, ({ share }) => share)!);
  const rest: EmphasisTopic = {
    name: emphasis.rest,
    href: null,
    rest: true,
    shares: texts.map(({ reading, shares }) => {
      const onTopics = [...shares.byTopic.values()].reduce((all, { characters }) => all + characters, 0);
      return shareOf(shares.characters - onTopics, null, shares, reading, edition);
    }),
  };
  const rows = [...topics, rest];
  return {
    title,
    description: plans
      .map((plan, index) =>
        emphasis.description(
          plan.name,
          rows.map(({ name, shares }) => `${name} ${shares[index]!.text}`),
        ),
      )
      .join(''),
    plans,
    topics: rows,
    labels: emphasis.labels,
  };
}

/** What a plan says of a topic for which nothing counts: only words that others have too, words in passing, or none. */
function silenceOf(
  topic: TopicId,
  { about, passing, sentenceTopics }: PlanReading,
  measure: TextMeasure,
  { words, to }: Edition,
): EmphasisShare {
  const shared =
    measure === 'own'
      ? Object.keys(sentenceTopics).find((anchor) => sentenceTopics[anchor] === topic)
      : undefined;
  const mention = passing[topic]?.[0]?.sentence;
  const sentence = shared ?? mention;
  return {
    share: 0,
    text:
      shared === undefined
        ? words.coverage[mention === undefined ? 'silent' : 'passing']
        : words.forms.emphasis.allShared,
    href: to(sentence === undefined ? routes.plan(about.id) : routes.sentence(about.id, sentence)),
  };
}

function shareOf(
  characters: number,
  sentence: string | null,
  shares: TextShares,
  { about }: PlanReading,
  { words, to }: Edition,
): EmphasisShare {
  const share = shares.characters === 0 ? 0 : characters / shares.characters;
  return {
    share,
    text: share > 0 ? shareText(share, words) : words.coverage.silent,
    href: to(sentence === null ? routes.plan(about.id) : routes.sentence(about.id, sentence)),
  };
}
