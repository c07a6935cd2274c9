import { documentRoutes, topicPairRoute } from '../../routes/built-set.ts';
import type { TallySeries } from '../../../charts/tally/series.ts';
import { chartSvg } from '../../../charts/chart-svg.ts';
import { drawDumbbells } from '../../../charts/dumbbell/render.ts';
import { drawTally, drawTallyBar } from '../../../charts/tally/render.ts';
import { comparableClaim, isComparable } from '../../../compare/claims/overview-claims.ts';
import { documentsAlike } from '../../../compare/documents-alike.ts';
import { likeYears } from '../../../compare/like-years.ts';
import { selectionStep } from '../../../publish/chart-selection.ts';
import type { ClaimedText } from '../../claims/claimed-text.ts';
import { endedTerms } from '../../wording/claims/ended-text.ts';
import type { Edition } from '../../edition.ts';
import type { Library, ShownDistrict } from '../../library.ts';
import { districtHead, type DistrictHead } from '../../parts/district-head.ts';
import { pageNotes, type NoteView } from '../../parts/page-notes.ts';
import { pageActions, type PageActions } from '../../parts/page-actions.ts';
import type { PageHead } from '../../parts/page-head.ts';
import { pairPicker, type PairPicker } from '../../parts/pair-picker.ts';
import { routes } from '../../routes/address.ts';
import { claimText } from '../../wording/claims/claim-text.ts';
import type { PageLink } from '../../parts/page-link.ts';
import { passagesTitle } from '../passages/passages-title.ts';
import { planPairs } from '../passages/plan-pairs.ts';
import { coverageId } from '../charts/coverage-chart.ts';
import { dumbbellSeries } from '../overview/dumbbell-series.ts';
import { pictureOf, type Picture } from '../overview/picture.ts';
import { pairComparisons, pairRoom } from './comparison-pages.ts';
import { comparisonView, type TopicView } from './comparison-view.ts';
import type { DifferenceView } from './difference-view.ts';
import { pairTally } from './pair-tally.ts';

/** Two districts: what compares, drawn; how the rest stands, in one bar; then topic by topic, in a sentence and on asking. */
export interface PairView {
  head: PageHead;
  districts: DistrictHead[];
  answer: string;
  claim: string;
  documents: string;
  /** Whose terms have ended. */
  ended: ClaimedText | null;
  gaps: string[];
  /** How much of their texts the plans of the two share, each with the page that sets it side by side. */
  shared: PageLink[];
  actions: PageActions;
  /** The address of the whole comparison as a document; `null` for a pair without. */
  document: string | null;
  picker: PairPicker | null;
  dumbbells: Picture | null;
  tally: { title: string; picture: Picture };
  topics: PairTopic[];
  notes: NoteView[];
  /** The sources of what is drawn, for a brief on paper. */
  drawnNotes: NoteView[];
}

/** A topic of a pair: its bar, how the two differ on it, its rows, and its own page. */
export interface PairTopic {
  topic: TopicView;
  bar: string | null;
  difference: DifferenceView;
  href: string;
}

/** The px that an indicator takes in the small bar of a topic. */
const unitPx = 9;

/** The view of the page of two districts on a site at `origin`. */
export function pairView(
  pair: readonly [ShownDistrict, ShownDistrict],
  library: Library,
  edition: Edition,
  origin: URL,
): PairView {
  const { words, say, to } = edition;
  const comparisons = pairComparisons(pair, library);
  const notes = pageNotes(library, edition);
  const compared = comparisonView(
    { districts: pair, comparisons, topics: library.vocabulary.topics, room: pairRoom },
    library,
    edition,
    notes,
  );
  const [first, second] = pair;
  const route = routes.pair(first.id, second.id);
  const whole = documentRoutes([first.id, second.id], library);
  const comparable = comparableClaim(comparisons, library.readings);
  const answer = claimText(comparable, library, edition);
  const name = words.comparison.pairName(say(first.name), say(second.name));
  const drawn = pageNotes(library, edition);
  for (const { figures } of comparisons.filter(isComparable)) {
    for (const { target } of likeYears(figures)) drawn.cite(target.plan, target.sentence);
  }
  const dumbbells = dumbbellSeries(comparisons, library, edition);
  const tally = pairTally(comparisons, pair, edition);
  const tallies = compared.topics.map(({ id }) =>
    pairTally(
      comparisons.filter(({ indicator }) => indicator.topic === id),
      pair,
      edition,
    ),
  );
  const totalOf = ({ parts }: TallySeries): number => parts.reduce((all, { count }) => all + count, 0);
  const widest = Math.max(1, ...tallies.map(totalOf));
  const [own, others] = pair.map(({ plans }) => plans.map(({ about }) => about));
  return {
    head: {
      route,
      area: 'comparison',
      title: name + words.colon + answer,
      description: tally.description,
      trail: [{ name: words.comparison.name, href: to(routes.comparison) }],
      pictured: { chart: coverageId, selection: selectionStep(pair.map(({ id }) => id)) },
    },
    districts: pair.map((district) => districtHead(district, edition)),
    answer,
    claim: comparable.id,
    documents: words.difference.documents[documentsAlike(own!, others!)],
    ended: endedTerms(
      pair.flatMap(({ plans }) => plans),
      library,
      edition,
    ),
    gaps: pair.flatMap(({ plans }) => plans.flatMap(({ about }) => about.gaps.map(({ note }) => say(note)))),
    shared: sharedTexts(pair, library, edition),
    actions: pageActions(
      { route, csv: whole?.csv ?? null, title: name, districts: pair },
      library,
      edition,
      origin,
    ),
    document: whole && to(whole.page),
    picker: pairPicker(library, edition, { first: first.id, second: second.id }),
    dumbbells:
      dumbbells.rows.length === 0
        ? null
        : pictureOf('alike', (options) => drawDumbbells(dumbbells, options), { wide: 1060 }),
    tally: {
      title: tally.title,
      picture: pictureOf('tally', (options) => drawTally(tally, options), { wide: 1060 }),
    },
    topics: compared.topics.map((topic, index) => ({
      topic,
      bar:
        totalOf(tallies[index]!) > 0
          ? chartSvg(drawTallyBar(tallies[index]!, { id: `bar-${topic.id}`, width: widest * unitPx, unitPx }))
          : null,
      difference: {
        clauses: topic.difference!.clauses.filter(({ about }) => about === 'set'),
        rest: totalOf(tallies[index]!) > 0 ? [] : [words.sentence(words.claims.comparable(0, 0))],
      },
      href: to(topicPairRoute(topic.id, [first.id, second.id], library)),
    })),
    notes: compared.notes,
    drawnNotes: drawn.notes(),
  };
}

function sharedTexts(
  [one, other]: readonly [ShownDistrict, ShownDistrict],
  library: Library,
  edition: Edition,
): PageLink[] {
  return planPairs(library)
    .filter((plans) => [one, other].every(({ id }) => plans.some(({ about }) => about.district === id)))
    .map((plans) => {
      const [first, second] = plans;
      return {
        name: passagesTitle(plans, library, edition),
        href: edition.to(routes.passages(first.about.id, second.about.id)),
      };
    });
}
