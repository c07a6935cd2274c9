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
import { allPairClaims, pairClaims } from '../../compare/claims/pair-claims.ts';
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
      claims: [...answerClaims(library, topic.id), ...comparisonClaims(library, districts, [topic])],
    })),
    ...districtPairs(library).map((pair) => ({
      page: routes.pair(pair[0].id, pair[1].id),
      claims: [comparableClaim(pairComparisons(pair, library), readings), ...pairPageClaims(library, pair)],
    })),
    ...districtPairs(library).flatMap((pair) =>
      vocabulary.topics.map(({ id }) => {
        const { targets, comparable } = topicPairClaims(id, pair, library);
        return { page: routes.topicPair(id, pair[0].id, pair[1].id), claims: [...targets, comparable] };
      }),
    ),
    { page: routes.indicators, claims: indicatorListClaims(library) },
    ...spokenIndicators(library).map((comparison) => ({
      page: routes.indicator(comparison.indicator.id),
      claims: indicatorPageClaims(library, comparison),
    })),
    ...pairCharts(library).map(({ chart, step }) => {
      const { library: pair } = selectionOf(step!, library);
      return {
        page: routes.indicator(chart, step),
        claims: indicatorPageClaims(pair, pair.comparison(chart)),
      };
    }),
    ...districts.map((district) => ({
      page: routes.district(district.id),
      claims: [
        standingClaim(district.id, library.comparisons, readings),
        ...comparisonClaims(library, [district], vocabulary.topics),
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
    ...topicClaims(library, library.districts, library.vocabulary.topics),
  ];
}

/** How many targets a plan states, and that its term is over. */
function planClaims({ plan, readings, roleOf, settings }: Library, id: string): Claim[] {
  const ended = endedClaim(plan(id), settings.asOf);
  return [targetsClaim(readings, roleOf, extent({ plan: id })), ...(ended ? [ended] : [])];
}

/** What a comparison of districts says: how many targets each sets, what is not found, how many tasks there are. */
function comparisonClaims(
  library: Library,
  districts: readonly ShownDistrict[],
  topics: readonly Topic[],
): Claim[] {
  const { vocabulary, roleOf } = library;
  const readings = districts.flatMap(({ plans }) => plans);
  const comparisons = comparisonsAmong(districts, vocabulary).filter(({ indicator }) =>
    topics.some(({ id }) => id === indicator.topic),
  );
  return [
    ...districts.map(({ id }) => targetsClaim(readings, roleOf, extent({ district: id }))),
    ...readings.flatMap(({ about }) => endedClaim(library.plan(about.id), library.settings.asOf) ?? []),
    ...presenceClaims(
      library,
      comparisons.filter(({ said }) => said.some(setsTarget)),
    ),
    ...topics.flatMap(({ id }) => districts.map((district) => tasksClaim(id, district.id, readings))),
  ];
}

function pairPageClaims(library: Library, pair: readonly [ShownDistrict, ShownDistrict]): Claim[] {
  const readings = pair.flatMap(({ plans }) => plans);
  const comparisons = pairComparisons(pair, library);
  const ids: [string, string] = [pair[0].id, pair[1].id];
  return [
    ...comparisonClaims(library, pair, library.vocabulary.topics),
    ...allPairClaims(pairClaims(ids, comparisons, readings, 'all')),
  ];
}

function indicatorPageClaims(library: Library, comparison: IndicatorComparison): Claim[] {
  return [indicatorClaim(comparison, library.readings), ...presenceClaims(library, [comparison])];
}

/** How each district that sets no figure stands to each indicator. */
function presenceClaims({ readings }: Library, comparisons: readonly IndicatorComparison[]): Claim[] {
  return comparisons.flatMap(({ indicator, said }) =>
    said
      .filter(({ presence }) => presence !== 'stated')
      .map((one) => presenceClaim(indicator, one, readings)),
  );
}

function indicatorListClaims(library: Library): Claim[] {
  return presenceClaims(
    library,
    library.comparisons.filter(({ said }) => said.some(setsTarget)),
  );
}

function topicClaims(
  { readings, topic, roleOf }: Library,
  districts: readonly ShownDistrict[],
  topics: readonly Topic[],
): Claim[] {
  return coverage(
    topics.map(({ id }) => id),
    districts.map(({ id }) => id),
    readings,
    roleOf,
  ).flatMap((cell) => topicClaim(topic(cell.topic), cell, readings) ?? []);
}

function targetListClaims({ readings, roleOf, vocabulary }: Library): Claim[] {
  return [
    targetsClaim(readings, roleOf),
    reachedClaim(readings),
    ...[...vocabulary.topics.map(({ id }) => id), noTopic].map((topic) =>
      targetsClaim(readings, roleOf, extent({ topic })),
    ),
  ];
}
