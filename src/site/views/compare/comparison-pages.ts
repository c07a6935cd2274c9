import { topicPairRoute } from '../../routes/built-set.ts';
import type { PageLink } from '../../parts/page-link.ts';
import type { IndicatorComparison } from '../../../compare/compare-indicator.ts';
import { selectionStep } from '../../../publish/chart-selection.ts';
import type { Topic } from '../../../schema/topic.ts';
import { routes } from '../../routes/address.ts';
import { districtPairs } from '../../routes/district-groups.ts';
import { comparisonsAmong } from '../../comparisons-among.ts';
import { coverageId } from '../charts/coverage-chart.ts';
import { comparisonView, type ComparisonView } from './comparison-view.ts';
import { differenceView, documentsDifference, type DifferenceView } from './difference-view.ts';
import { districtHead, type DistrictHead } from '../../parts/district-head.ts';
import type { ClaimedText } from '../../claims/claimed-text.ts';
import { endedTerms } from '../../wording/claims/ended-text.ts';
import type { Edition } from '../../edition.ts';
import type { Library, ShownDistrict } from '../../library.ts';
import { pairPicker, type PairPicker } from '../../parts/pair-picker.ts';
import { topicAnswer } from './topic-answer.ts';
import { pageNotes, type PageNotes } from '../../parts/page-notes.ts';
import { targetsIn, targetsText } from '../../wording/claims/targets-text.ts';
import type { PageHead } from '../../parts/page-head.ts';

/** A comparison page: what heads it, how its documents differ, and the comparison itself. */
export interface ComparisonPage {
  head: PageHead;
  lead: string;
  /** How each district stands: its documents and targets, and what our texts of them lack. */
  stands: { district: DistrictHead; text: string; gaps: string[] }[];
  /** In words how the documents of a pair differ, and what they set; empty where more than two are compared. */
  differences: DifferenceView[];
  links: { title: string; links: PageLink[] }[];
  comparison: ComparisonView;
}

/** A topic over all districts. */
export interface TopicPage {
  head: PageHead;
  answer: ClaimedText;
  /** Whose terms have ended. */
  ended: ClaimedText | null;
  topics: (PageLink & { current: boolean })[];
  picker: PairPicker | null;
  /** The topic for every pair, for readers without scripts. */
  pairs: PageLink[];
  comparison: ComparisonView;
}

/** Characters shown around marked words: two columns have more room than many. */
export const pairRoom = 60;
const manyRoom = 28;

/** All districts on one topic: the answer first, then every row, with the sentences of their tasks. */
export function topicComparison(topic: Topic, library: Library, edition: Edition): TopicPage {
  const { words, say, to } = edition;
  const { districts, comparisons, vocabulary } = library;
  const answer = topicAnswer(topic.id, library, edition);
  return {
    head: {
      route: routes.topic(topic.id),
      area: 'comparison',
      title: words.comparison.topicTitle(say(topic.name)),
      description: answer.text,
      trail: [{ name: words.comparison.name, href: to(routes.comparison) }],
    },
    answer,
    ended: endedTerms(library.readings, library, edition),
    topics: vocabulary.topics.map(({ id, shortName }) => ({
      name: say(shortName),
      href: to(routes.topic(id)),
      current: id === topic.id,
    })),
    picker: pairPicker(library, edition, { topic: topic.id }),
    pairs: districtPairs(library).map(([first, second]) => ({
      name: words.comparison.pairLink(say(first.shortName), say(second.shortName)),
      href: to(topicPairRoute(topic.id, [first.id, second.id], library)),
    })),
    comparison: comparisonView({ districts, comparisons, topics: [topic], room: manyRoom }, library, edition),
  };
}

/** What each of two districts says of every indicator. */
export function pairComparisons(
  pair: readonly [ShownDistrict, ShownDistrict],
  { vocabulary }: Library,
): IndicatorComparison[] {
  return comparisonsAmong(pair, vocabulary);
}

/** Two districts on all topics, with their difference in words; sources are noted in `notes`. */
export function pairComparison(
  pair: readonly [ShownDistrict, ShownDistrict],
  library: Library,
  edition: Edition,
  notes: PageNotes = pageNotes(library, edition),
): ComparisonPage {
  const { words, to } = edition;
  const { vocabulary } = library;
  const comparisons = pairComparisons(pair, library);
  const comparison = comparisonView(
    { districts: pair, comparisons, topics: vocabulary.topics, room: pairRoom },
    library,
    edition,
    notes,
  );
  const [first, second] = pair.map((district) => edition.say(district.name)) as [string, string];
  const stand = stands(pair, library, edition);
  return {
    head: {
      route: routes.pair(pair[0].id, pair[1].id),
      area: 'comparison',
      title: words.comparison.pairName(first, second),
      description: stand.map(({ district, text }) => district.name + words.colon + text).join(words.stop),
      trail: [{ name: words.comparison.name, href: to(routes.comparison) }],
      pictured: { chart: coverageId, selection: selectionStep(pair.map(({ id }) => id)) },
    },
    lead: words.comparison.pairLead,
    stands: stand,
    differences: [
      documentsDifference(pair, edition),
      differenceView(comparisons, pair, 'all', library, edition),
    ],
    links: [{ title: words.comparison.jump, links: jumps(comparison) }],
    comparison,
  };
}

/** Links to the topics of the page. */
function jumps({ topics }: ComparisonView): PageLink[] {
  return topics.map(({ id, shortName }) => ({ name: shortName, href: `#${id}` }));
}

/** Links to the comparison of every pair, each at the place on its page that `hashOf` gives. */
export function pairLinks(
  library: Library,
  { words, say, to }: Edition,
  hashOf: (pair: readonly ShownDistrict[]) => string = () => '',
): PageLink[] {
  return districtPairs(library).map((pair) => {
    const [first, second] = pair;
    return {
      name: words.comparison.pairLink(say(first.shortName), say(second.shortName)),
      href: to(routes.pair(first.id, second.id)) + hashOf(pair),
    };
  });
}

function stands(
  districts: readonly ShownDistrict[],
  library: Library,
  edition: Edition,
): ComparisonPage['stands'] {
  return districts.map((district) => {
    const head = districtHead(district, edition);
    return {
      district: head,
      text: edition.words.comparison.stands(
        head.documents,
        targetsText(targetsIn(library, { district: district.id }), library, edition),
      ),
      gaps: district.plans.flatMap(({ about }) => about.gaps.map(({ note }) => edition.say(note))),
    };
  });
}
