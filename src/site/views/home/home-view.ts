import { setsTarget } from '../../../compare/said.ts';
import type { IndicatorComparison } from '../../../compare/compare-indicator.ts';
import { routes } from '../../routes/address.ts';
import { chartOf } from '../charts/chart-kinds.ts';
import { chartView, type ChartView } from '../charts/chart.ts';
import { arithmeticId } from '../charts/arithmetic-chart.ts';
import { coverageId } from '../charts/coverage-chart.ts';
import { emphasisId } from '../charts/emphasis-chart.ts';
import { spansId } from '../charts/spans-chart.ts';
import { targetsCard } from '../charts/targets-chart.ts';
import { pairDoors, type Door } from '../compare/comparison-pages.ts';
import { documents, type DocumentView } from '../../parts/documents.ts';
import type { Edition } from '../../edition.ts';
import { whenText } from '../../parts/figure-view.ts';
import type { Library } from '../../library.ts';
import type { PageHead } from '../../parts/page-head.ts';
import { sumsCard, type SumsCard } from './sums-card.ts';

/** The home page: which districts, which documents, what can be compared, what is silent. */
export interface HomeView {
  head: PageHead;
  title: string[];
  lead: string;
  all: Door;
  doors: Door[];
  headlines: HeadlineView[];
  sums: SumsCard | null;
  documents: DocumentView[];
  coverage: ChartView;
  /** The other charts that look at the plans as wholes. */
  overviews: Door[];
}

/** An indicator on a card: its name, its year if all districts mean the same, and the drawing of its targets. */
export interface HeadlineView {
  name: string;
  when: string | null;
  svg: string;
  href: string;
}

const headlinesShown = 3;
const cardWidthPx = 252;

/** The view of the home page. */
export function homeView(library: Library, edition: Edition): HomeView {
  const { words, say, to } = edition;
  const { districts, readings } = library;
  const title = words.home.title(districts.length, readings.length);
  const lead = words.home.lead(districts.map(({ shortName }) => say(shortName)));
  return {
    head: { route: routes.home, area: null, title: title.join(''), description: lead, trail: [] },
    title,
    lead,
    all: { name: words.home.all(districts.length), href: to(routes.comparison) },
    doors: [
      ...pairDoors(library, edition),
      { name: words.home.byIndicator, href: to(routes.indicators) },
      { name: words.home.allTargets, href: to(routes.targets) },
    ],
    headlines: headlines(library).map((comparison) => headline(comparison, library, edition)),
    sums: sumsCard(library, edition),
    documents: documents(readings, library, edition),
    coverage: chartView(chartOf(coverageId, library, edition), edition),
    overviews: [emphasisId, spansId, arithmeticId].map((id) => ({
      name: chartOf(id, library, edition).title,
      href: to(routes.chart(id)),
    })),
  };
}

/**
 * The comparisons that say most: on one axis for most districts first, then with most districts stating anything, then
 * for the topics that are not yet among them, so that the home page does not show one topic only.
 */
export function headlines({ comparisons }: Library): IndicatorComparison[] {
  const onAxis = ({ figures }: IndicatorComparison): number =>
    new Set(figures.map(({ target }) => target.district)).size;
  const stating = ({ said }: IndicatorComparison): number => said.filter(setsTarget).length;
  const candidates = comparisons
    .filter((comparison) => onAxis(comparison) > 1)
    .sort((a, b) => onAxis(b) - onAxis(a) || stating(b) - stating(a));
  const firstOfTopic = candidates.filter(
    ({ indicator }, index) =>
      candidates.findIndex((other) => other.indicator.topic === indicator.topic) === index,
  );
  return [...new Set([...firstOfTopic, ...candidates])].slice(0, headlinesShown);
}

function headline(comparison: IndicatorComparison, library: Library, edition: Edition): HeadlineView {
  const { indicator, figures } = comparison;
  const periods = new Set(figures.map(({ target }) => target.period));
  return {
    name: edition.say(indicator.name),
    when: periods.size === 1 ? whenText(figures[0]!.target, edition) : null,
    svg: targetsCard(comparison, cardWidthPx, library, edition),
    href: edition.to(routes.indicator(indicator.id)),
  };
}
