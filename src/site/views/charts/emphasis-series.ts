import { mean } from 'd3-array';
import type { EmphasisSeries, EmphasisTopic } from '../../../charts/emphasis/series.ts';
import { textShares, type TextShares } from '../../../compare/text-shares.ts';
import type { PlanReading } from '../../../schema/plan-reading.ts';
import { routes } from '../../routes/address.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { shareText } from './share-text.ts';

/** What each plan spends its words on, in the words of the edition: the topics that most is said on come first. */
export function emphasisSeries(library: Library, edition: Edition): EmphasisSeries {
  const { vocabulary, readings } = library;
  const { words, say, to } = edition;
  const { emphasis } = words.forms;
  const texts = readings.map((reading) => ({ reading, shares: textShares(reading) }));
  const plans = texts.map(({ reading: { about }, shares }) => {
    const { slot, shortName } = library.district(about.district);
    return {
      slot,
      name: say(about.shortTitle),
      shortName: say(shortName),
      note: emphasis.length(shares.characters.toLocaleString('en')),
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
        const [passing] = reading.passing[id] ?? [];
        return shareOf(
          found?.characters ?? 0,
          found?.sentence ?? passing?.sentence ?? null,
          shares,
          reading,
          edition,
        );
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
    title: emphasis.title,
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

function shareOf(
  characters: number,
  sentence: string | null,
  shares: TextShares,
  { about }: PlanReading,
  { words, to }: Edition,
): EmphasisTopic['shares'][number] {
  const share = shares.characters === 0 ? 0 : characters / shares.characters;
  return {
    share,
    text: share > 0 ? shareText(share, words) : words.coverage[sentence === null ? 'silent' : 'passing'],
    href: to(sentence === null ? routes.plan(about.id) : routes.sentence(about.id, sentence)),
  };
}
