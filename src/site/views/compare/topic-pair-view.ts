import { documentRoutes, topicPairRoute } from '../../routes/built-set.ts';
import { drawDumbbells } from '../../../charts/dumbbell/render.ts';
import { extent, targetsClaim } from '../../../compare/claims/count-claims.ts';
import { comparableClaim } from '../../../compare/claims/overview-claims.ts';
import { selectionStep } from '../../../publish/chart-selection.ts';
import type { ClaimOf } from '../../../schema/claim.ts';
import type { Topic } from '../../../schema/topic.ts';
import type { ClaimedText } from '../../claims/claimed-text.ts';
import { endedTerms } from '../../wording/claims/ended-text.ts';
import type { Edition } from '../../edition.ts';
import type { Library, ShownDistrict } from '../../library.ts';
import { districtHead, type DistrictHead } from '../../parts/district-head.ts';
import { pageActions, type PageActions } from '../../parts/page-actions.ts';
import type { PageHead } from '../../parts/page-head.ts';
import { pairPicker, type PairPicker } from '../../parts/pair-picker.ts';
import { routes } from '../../routes/address.ts';
import { claimText, targetsOfText } from '../../wording/claims/claim-text.ts';
import { coverageId } from '../charts/coverage-chart.ts';
import { dumbbellSeries } from '../overview/dumbbell-series.ts';
import { pictureOf, type Picture } from '../overview/picture.ts';
import { pairComparisons, pairRoom } from './comparison-pages.ts';
import type { PageLink } from '../../parts/page-link.ts';
import { comparisonView, type ComparisonView } from './comparison-view.ts';

/** A topic of two districts, made to fit one sheet: what each states, then the rows, then what was looked for in vain. */
export interface TopicPairView {
  head: PageHead;
  title: string;
  /** The claims of the title and of the first sentence. */
  claims: { title: string[]; lead: string };
  lead: string[];
  /** Whose terms have ended. */
  ended: ClaimedText | null;
  districts: DistrictHead[];
  topics: (PageLink & { current: boolean })[];
  actions: PageActions;
  picker: PairPicker | null;
  dumbbells: Picture | null;
  comparison: ComparisonView;
  neighbours: PageLink[];
}

/** The claims that the page prints. */
export function topicPairClaims(
  topic: string,
  pair: readonly [ShownDistrict, ShownDistrict],
  library: Library,
): { targets: ClaimOf<'targets'>[]; comparable: ClaimOf<'comparable'> } {
  return {
    targets: pair.map(({ id }) =>
      targetsClaim(library.readings, library.roleOf, extent({ district: id, topic })),
    ),
    comparable: comparableClaim(pairComparisons(pair, library), library.readings, topic),
  };
}

/** The view of a topic of two districts on a site at `origin`. */
export function topicPairView(
  { id, name, shortName }: Topic,
  pair: readonly [ShownDistrict, ShownDistrict],
  library: Library,
  edition: Edition,
  origin: URL,
): TopicPairView {
  const { words, say, to } = edition;
  const [first, second] = pair;
  const comparisons = pairComparisons(pair, library).filter(({ indicator }) => indicator.topic === id);
  const claims = topicPairClaims(id, pair, library);
  const title = words.pair.topicTitle(
    say(name),
    claims.targets.map((claim) => targetsOfText(claim, library, edition)),
  );
  const gaps = pair.flatMap(({ plans }) =>
    plans.flatMap(({ about }) => about.gaps.map(({ note }) => say(note))),
  );
  const route = routes.topicPair(id, selectionStep([first.id, second.id]));
  const pairName = words.comparison.pairName(say(first.name), say(second.name));
  const dumbbells = dumbbellSeries(comparisons, library, edition);
  const { topics } = library.vocabulary;
  const at = topics.findIndex((topic) => topic.id === id);
  const linkTo = (topic: Topic): PageLink => ({
    name: say(topic.shortName),
    href: to(topicPairRoute(topic.id, [first.id, second.id], library)),
  });
  return {
    head: {
      route,
      area: 'comparison',
      title,
      description: claimText(claims.comparable, library, edition),
      trail: [
        { name: words.comparison.name, href: to(routes.comparison) },
        { name: pairName, href: to(routes.pair(first.id, second.id)) },
        { name: say(shortName), href: to(routes.topic(id)) },
      ],
      pictured: { chart: coverageId, selection: selectionStep([first.id, second.id]) },
    },
    title,
    claims: { title: claims.targets.map(({ id: claim }) => claim), lead: claims.comparable.id },
    lead: [words.sentence(claimText(claims.comparable, library, edition)), ...gaps],
    ended: endedTerms(
      pair.flatMap(({ plans }) => plans),
      library,
      edition,
    ),
    districts: pair.map((district) => districtHead(district, edition)),
    topics: topics.map((topic) => ({ ...linkTo(topic), current: topic.id === id })),
    actions: pageActions(
      {
        route,
        csv: documentRoutes([first.id, second.id], library)?.csv ?? null,
        title: `${pairName}${words.colon}${say(name)}`,
        districts: pair,
      },
      library,
      edition,
      origin,
    ),
    picker: pairPicker(library, edition, { first: first.id, second: second.id, topic: id }),
    dumbbells:
      dumbbells.rows.length === 0
        ? null
        : pictureOf('alike', (options) => drawDumbbells(dumbbells, options), { wide: 1060 }),
    comparison: comparisonView(
      { districts: pair, comparisons, topics: [library.topic(id)], room: pairRoom },
      library,
      edition,
    ),
    neighbours: [
      ...(at > 0 ? [linkTo(topics[at - 1]!)] : []),
      { name: words.pair.all(say(name)), href: to(routes.topic(id)) },
      ...(at < topics.length - 1 ? [linkTo(topics[at + 1]!)] : []),
    ],
  };
}
