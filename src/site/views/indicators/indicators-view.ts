import { setsTarget } from '../../../compare/said.ts';
import type { IndicatorComparison } from '../../../compare/compare-indicator.ts';
import { indicatorRow, type IndicatorRow } from '../compare/comparison-view.ts';
import { routes } from '../../routes/address.ts';
import type { PageLink } from '../../parts/page-link.ts';
import { districtHead, type DistrictHead } from '../../parts/district-head.ts';
import type { Edition } from '../../edition.ts';
import { isSpokenOf, spokenIndicators } from './indicators.ts';
import type { Library } from '../../library.ts';
import { pageNotes } from '../../parts/page-notes.ts';
import type { PageHead } from '../../parts/page-head.ts';

/** The list of all indicators by topic, with what each district says of each. */
export interface IndicatorsView {
  head: PageHead;
  lead: string;
  districts: DistrictHead[];
  jumps: PageLink[];
  topics: IndicatorTopic[];
}

/** The indicators of a topic; `silent` names those that no plan mentions. */
export interface IndicatorTopic {
  id: string;
  name: string;
  rows: IndicatorRow[];
  /** Indicators that are mentioned without any target. */
  mentioned: { count: string; entries: { name: string; href: string; text: string }[] } | null;
  silent: { count: string; names: string } | null;
}

/** The view of the list of indicators. */
export function indicatorsView(library: Library, edition: Edition): IndicatorsView {
  const { words, say } = edition;
  const setting = { library, edition, notes: pageNotes(library, edition), room: 0 };
  const topics = library.vocabulary.topics.filter(({ id }) =>
    library.comparisons.some((comparison) => comparison.indicator.topic === id && isSpokenOf(comparison)),
  );
  return {
    head: {
      route: routes.indicators,
      area: 'indicators',
      title: words.indicators.title(spokenIndicators(library).length),
      description: words.indicators.lead,
      trail: [],
    },
    lead: words.indicators.lead,
    districts: library.districts.map((district) => districtHead(district, edition)),
    jumps: topics.map(({ id, shortName }) => ({ name: say(shortName), href: `#${id}` })),
    topics: topics.map(({ id, name }) => {
      const own = library.comparisons.filter(({ indicator }) => indicator.topic === id);
      const mentioned = own.filter((comparison) => isSpokenOf(comparison) && !isStated(comparison));
      const silent = own.filter((comparison) => !isSpokenOf(comparison));
      return {
        id,
        name: say(name),
        rows: own.filter(isStated).map((comparison) => indicatorRow(comparison, setting)),
        mentioned:
          mentioned.length === 0
            ? null
            : {
                count: words.indicators.mentioned(mentioned.length),
                entries: mentioned.map((comparison) => mentionedEntry(comparison, library, edition)),
              },
        silent:
          silent.length === 0
            ? null
            : {
                count: words.indicators.silent(silent.length),
                names: words.list(silent.map(({ indicator }) => say(indicator.name))),
              },
      };
    }),
  };
}

function isStated({ said }: IndicatorComparison): boolean {
  return said.some(setsTarget);
}

function mentionedEntry(
  { indicator, said }: IndicatorComparison,
  library: Library,
  { words, say, to }: Edition,
): { name: string; href: string; text: string } {
  const speaking = said.filter(({ mentions, reached }) => mentions.length + reached.length > 0);
  return {
    name: say(indicator.name),
    href: to(routes.indicator(indicator.id)),
    text: words.list(speaking.map(({ district }) => say(library.district(district).shortName))),
  };
}
