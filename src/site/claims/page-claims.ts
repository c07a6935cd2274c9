import { builtSet } from '../routes/built-set.ts';
import { pairOf } from '../routes/chart-selections.ts';
import { coverage } from '../../compare/coverage.ts';
import type { IndicatorComparison } from '../../compare/compare-indicator.ts';
import {
  extent,
  reachedClaim,
  sumsClaim,
  targetsClaim,
  totalClaim,
} from '../../compare/claims/count-claims.ts';
import { courseClaim } from '../../compare/claims/course-claim.ts';
import { indicatorClaim } from '../../compare/claims/indicator-claim.ts';
import { comparableClaim, standingClaim } from '../../compare/claims/overview-claims.ts';
import { allPairClaims, pairClaims, type PairClaims } from '../../compare/claims/pair-claims.ts';
import { endedClaim, responsibleClaim, tasksClaim } from '../../compare/claims/plan-claims.ts';
import { presenceClaim } from '../../compare/claims/presence-claim.ts';
import { topicClaim } from '../../compare/claims/topic-claim.ts';
import { setsTarget } from '../../compare/said.ts';
import { noTopic, type Claim } from '../../schema/claim.ts';
import { findingVerdicts } from '../../schema/finding.ts';
import type { Topic } from '../../schema/topic.ts';
import { comparisonsAmong } from '../comparisons-among.ts';
import type { Library, ShownDistrict } from '../library.ts';
import { routes } from '../routes/address.ts';
import { selectionOf } from '../routes/chart-selections.ts';
import { districtPairs } from '../routes/district-groups.ts';
import { coverageId } from '../views/charts/coverage-chart.ts';
import { pairComparisons } from '../views/compare/comparison-pages.ts';
import { topicAnswerClaims } from '../views/compare/topic-answer.ts';
import { topicPairClaims } from '../views/compare/topic-pair-view.ts';
import { pairCharts } from '../views/charts/shared-chart.ts';
import { foundCourses } from '../views/overview/path-series.ts';
import { spokenIndicators } from '../views/indicators/indicators.ts';

/** The claims that stand on one page, by its route. */
export interface PageClaims {
  page: string;
  claims: Claim[];
}

/** Which claims stand on which page of the site. */
export function pageClaims(library: Library): PageClaims[] {
  const { vocabulary, districts, readings } = library;
  return [
    { page: routes.home, claims: homeClaims(library) },
    {
      page: routes.comparison,
      claims: [
        comparableClaim(library.comparisons, readings),
        ...vocabulary.topics.flatMap(({ id }) => answerClaims(library, id)),
      ],
    },
    ...vocabulary.topics.map((topic) => ({
      page: routes.topic(topic.id),
      claims: [
        ...answerClaims(library, topic.id),
        ...endedClaims(library, districts),
        ...rowClaims(library, districts, [topic]),
      ],
    })),
    ...districtPairs(library).map((pair) => ({
      page: routes.pair(pair[0].id, pair[1].id),
      claims: pairPageClaims(library, pair),
    })),
    ...builtSet(library).topicPairs.map(({ topic, step }) => ({
      page: routes.topicPair(topic, step),
      claims: topicPairPageClaims(library, library.topic(topic), pairOf(step, library)),
    })),
    ...[...builtSet(library).documents]
      .map((step) => pairOf(step, library))
      .map((pair) => ({
        page: routes.pairDocument(pair[0].id, pair[1].id),
        claims: pairDocumentClaims(library, pair),
      })),
    { page: routes.chart(coverageId), claims: topicClaims(library, districts, vocabulary.topics) },
    { page: routes.indicators, claims: indicatorListClaims(library) },
    ...spokenIndicators(library).map((comparison) => ({
      page: routes.indicator(comparison.indicator.id),
      claims: indicatorPageClaims(library, comparison),
    })),
    ...pairCharts(library).map(({ chart, step }) => {
      const { library: pair } = selectionOf(step!, library);
      return {
        page: routes.indicator(chart, step),
        claims: indicatorPageClaims(pair, pair.comparison(chart), step),
      };
    }),
    ...districts.map((district) => ({
      page: routes.district(district.id),
      claims: [
        standingClaim(district.id, library.comparisons, readings),
        targetsClaim(readings, library.roleOf, extent({ district: district.id })),
        ...district.plans.flatMap(({ about }) => planClaims(library, about.id)),
        ...rowClaims(library, [district], vocabulary.topics),
      ],
    })),
    { page: routes.plans, claims: readings.flatMap(({ about }) => planClaims(library, about.id)) },
    ...readings.map(({ about }) => ({ page: routes.plan(about.id), claims: planClaims(library, about.id) })),
    { page: routes.targets, claims: targetListClaims(library) },
    { page: routes.units, claims: readings.map(responsibleClaim) },
    {
      page: routes.checks,
      claims: findingVerdicts.map((verdict) => sumsClaim(library.findings, readings, verdict)),
    },
  ];
}

function answerClaims(library: Library, topic: string): Claim[] {
  const { comparable, targets } = topicAnswerClaims(topic, library);
  return [comparable, ...targets];
}

function homeClaims(library: Library): Claim[] {
  const { readings } = library;
  return [
    totalClaim('districts', readings),
    totalClaim('plans', readings),
    comparableClaim(library.comparisons, readings),
    ...library.districts.map(({ id }) => standingClaim(id, library.comparisons, readings)),
    ...foundCourses(library)
      .slice(0, 1)
      .map(({ finding, course }) => courseClaim(finding, course)),
    ...findingVerdicts.map((verdict) => sumsClaim(library.findings, readings, verdict)),
    ...readings.flatMap(({ about }) => planClaims(library, about.id)),
  ];
}

/** How many targets a plan states, and that its term is over. */
function planClaims({ plan, readings, roleOf, settings }: Library, id: string): Claim[] {
  const ended = endedClaim(plan(id), settings.asOf);
  return [targetsClaim(readings, roleOf, extent({ plan: id })), ...(ended ? [ended] : [])];
}

/** That the terms of the plans of some districts are over. */
function endedClaims({ plan, settings }: Library, districts: readonly ShownDistrict[]): Claim[] {
  return districts
    .flatMap(({ plans }) => plans)
    .flatMap(({ about }) => endedClaim(plan(about.id), settings.asOf) ?? []);
}

/** What the rows of districts side by side say on some topics: what is not found, and how many tasks there are. */
function rowClaims(library: Library, districts: readonly ShownDistrict[], topics: readonly Topic[]): Claim[] {
  const readings = districts.flatMap(({ plans }) => plans);
  const comparisons = comparisonsAmong(districts, library.vocabulary).filter(({ indicator }) =>
    topics.some(({ id }) => id === indicator.topic),
  );
  return [
    ...presenceClaims(
      library,
      comparisons.filter(({ said }) => said.some(setsTarget)),
    ),
    ...topics.flatMap(({ id }) => districts.map((district) => tasksClaim(id, district.id, readings))),
  ];
}

/** What the page of two districts says: what can be compared, topic by topic who sets what, and what is not found. */
function pairPageClaims(library: Library, pair: readonly [ShownDistrict, ShownDistrict]): Claim[] {
  const { both, incomparable, oneOfTwo } = claimsOfPair(library, pair);
  return [
    comparableClaim(pairComparisons(pair, library), library.readings),
    ...endedClaims(library, pair),
    ...rowClaims(library, pair, library.vocabulary.topics).filter(({ kind }) => kind === 'presence'),
    ...both,
    ...incomparable,
    ...oneOfTwo.flat(),
  ];
}

/** What the document of two districts for the printer says. */
function pairDocumentClaims(library: Library, pair: readonly [ShownDistrict, ShownDistrict]): Claim[] {
  return [
    ...pair.map(({ id }) => targetsClaim(library.readings, library.roleOf, extent({ district: id }))),
    ...allPairClaims(claimsOfPair(library, pair)),
    ...rowClaims(library, pair, library.vocabulary.topics),
  ];
}

function claimsOfPair(library: Library, pair: readonly [ShownDistrict, ShownDistrict]): PairClaims {
  const comparisons = pairComparisons(pair, library);
  return pairClaims([pair[0].id, pair[1].id], comparisons, library.readings, 'all');
}

function topicPairPageClaims(
  library: Library,
  topic: Topic,
  pair: readonly [ShownDistrict, ShownDistrict],
): Claim[] {
  const { targets, comparable } = topicPairClaims(topic.id, pair, library);
  return [...targets, comparable, ...endedClaims(library, pair), ...rowClaims(library, pair, [topic])];
}

function indicatorPageClaims(
  library: Library,
  comparison: IndicatorComparison,
  step: string | null = null,
): Claim[] {
  return [indicatorClaim(comparison, library.readings, step), ...presenceClaims(library, [comparison])];
}

/** How each district that sets no target stands to each indicator. */
function presenceClaims({ readings }: Library, comparisons: readonly IndicatorComparison[]): Claim[] {
  return comparisons.flatMap(({ indicator, said }) =>
    said.filter((one) => !setsTarget(one)).map((one) => presenceClaim(indicator, one, readings)),
  );
}

function indicatorListClaims(library: Library): Claim[] {
  return presenceClaims(
    library,
    library.comparisons.filter(({ said }) => said.some(setsTarget)),
  );
}

function topicClaims(
  { readings, topic, roleOf, sharesOf }: Library,
  districts: readonly ShownDistrict[],
  topics: readonly Topic[],
): Claim[] {
  return coverage(
    topics.map(({ id }) => id),
    districts.map(({ id }) => id),
    readings,
    roleOf,
    (reading) => sharesOf(reading, 'all'),
  ).flatMap((cell) => topicClaim(topic(cell.topic), cell, readings) ?? []);
}

function targetListClaims({ readings, roleOf, vocabulary }: Library): Claim[] {
  const listed = new Set(
    readings.flatMap(({ quantities }) => quantities).map(({ topic }) => topic ?? noTopic),
  );
  return [
    targetsClaim(readings, roleOf),
    reachedClaim(readings),
    ...[...vocabulary.topics.map(({ id }) => id), noTopic]
      .filter((topic) => listed.has(topic))
      .map((topic) => targetsClaim(readings, roleOf, extent({ topic }))),
  ];
}
