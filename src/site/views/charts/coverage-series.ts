import type { CoverageCell, CoverageSeries } from '../../../charts/coverage/series.ts';
import { coverage, type CoverageCell as Coverage } from '../../../compare/coverage.ts';
import { routes } from '../../routes/address.ts';
import { districtHead } from '../../parts/district-head.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { shareText } from './share-text.ts';

/** The matrix of topics by districts, in the words of the edition. */
export function coverageSeries(library: Library, edition: Edition): CoverageSeries {
  const { vocabulary, districts, readings, roleOf, sharesOf } = library;
  const { words, say, to } = edition;
  const ids = districts.map(({ id }) => id);
  const cells = coverage(
    vocabulary.topics.map(({ id }) => id),
    ids,
    readings,
    roleOf,
    (reading) => sharesOf(reading, 'all'),
  );
  const heads = districts.map((district) => districtHead(district, edition));
  const topics = vocabulary.topics.map((topic) => ({
    name: say(topic.name),
    href: to(routes.topic(topic.id)),
    cells: cells.filter((cell) => cell.topic === topic.id).map((cell) => cellOf(cell, edition)),
  }));
  return {
    title: words.coverage.title,
    description: topics
      .map(({ name, cells: said }) =>
        words.sentence(
          name +
            words.colon +
            said
              .map(({ count, text }, index) => `${heads[index]!.name} ${count ? `${count} ` : ''}${text}`)
              .join(words.comma),
        ),
      )
      .join(''),
    districts: heads.map(({ slot, name, shortName, documents, href }) => ({
      slot,
      name,
      shortName,
      note: documents,
      href,
    })),
    topics,
    labels: words.chart.coverage,
  };
}

function cellOf(
  { topic, district, share, goals, targets, goal, passing }: Coverage,
  { words, to }: Edition,
): CoverageCell {
  const onTopic = share > 0 || goals > 0;
  const says = targets > 0 ? 'targets' : onTopic || passing ? 'words' : 'nothing';
  const texts = {
    targets: targets === 1 ? words.coverage.target : words.coverage.targets,
    words: onTopic ? words.coverage.textOnly : words.coverage.passing,
    nothing: words.coverage.silent,
  };
  return {
    says,
    share,
    count: targets > 0 ? String(targets) : '',
    text: texts[says],
    detail: share > 0 || targets > 0 ? shareText(share, words) : null,
    href: goal
      ? to(routes.sentence(goal.plan, goal.anchor))
      : passing && says === 'words'
        ? to(routes.sentence(passing.plan, passing.sentence))
        : `${to(routes.district(district))}${says === 'nothing' ? '' : `#${topic}`}`,
  };
}
