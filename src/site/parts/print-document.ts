import type { IndicatorComparison } from '../../compare/compare-indicator.ts';
import { selectionStep } from '../../publish/chart-selection.ts';
import { routes } from '../routes/address.ts';
import { chartOf } from '../views/charts/chart-kinds.ts';
import { selectionOf } from '../routes/chart-selections.ts';
import { chartView, type Chart, type DrawingSize } from '../views/charts/chart.ts';
import { checksView, type ChecksView } from '../views/checks/checks-view.ts';
import { pairComparison, type ComparisonPage } from '../views/compare/comparison-pages.ts';
import type { TopicView } from '../views/compare/comparison-view.ts';
import type { Edition } from '../edition.ts';
import type { Library, ShownDistrict } from '../library.ts';
import { pageNotes, type NoteView } from './page-notes.ts';
import type { PageHead } from './page-head.ts';

/** The whole comparison of two districts as one document: topics with their charts, then the sums, then every source. */
export interface PrintDocument {
  head: PageHead;
  page: ComparisonPage;
  topics: { topic: TopicView; charts: PrintedChart[] }[];
  checks: ChecksView;
  notes: NoteView[];
}

export interface PrintedChart {
  title: string;
  svg: string;
  source: string;
}

/** The drawing for a sheet of A4 held upright. */
const printedSize: DrawingSize = 'wide';

/** The document of a pair of districts; one notes numbers the sources of all its parts. */
export function printDocument(
  pair: readonly [ShownDistrict, ShownDistrict],
  library: Library,
  edition: Edition,
): PrintDocument {
  const { words, say, to } = edition;
  const notes = pageNotes(library, edition);
  const page = pairComparison(pair, library, edition, notes);
  const [first, second] = pair;
  const shown = selectionOf(selectionStep(pair.map(({ id }) => id)), library).library;
  const shared = shown.comparisons.filter(isSharedBy(pair));
  const own = library.findings.filter(({ district }) => pair.some(({ id }) => id === district));
  const checks = checksView({ ...library, findings: own }, edition, notes);
  return {
    head: {
      ...page.head,
      route: routes.pairDocument(first.id, second.id),
      title: words.print.documentTitle(say(first.name), say(second.name)),
      trail: [...page.head.trail, { name: page.head.title, href: to(routes.pair(first.id, second.id)) }],
    },
    page,
    topics: page.comparison.topics.map((topic) => ({
      topic,
      charts: shared
        .filter(({ indicator }) => indicator.topic === topic.id)
        .map(({ indicator }) => printedChart(chartOf(indicator.id, library, edition, shown), edition)),
    })),
    checks,
    notes: notes.notes(),
  };
}

/** Whether both districts set a figure for the indicator, so that a chart shows more than the table does. */
function isSharedBy(pair: readonly ShownDistrict[]) {
  return ({ figures, related }: IndicatorComparison): boolean =>
    pair.every(({ id }) => [...figures, ...related].some(({ target }) => target.district === id));
}

function printedChart(chart: Chart, edition: Edition): PrintedChart {
  const { title, drawings, source } = chartView(chart, edition);
  return { title, source, svg: drawings.find(({ size }) => size === printedSize)!.svg };
}
