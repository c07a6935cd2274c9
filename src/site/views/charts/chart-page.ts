import { routes } from '../../routes/address.ts';
import type { Door } from '../compare/comparison-pages.ts';
import type { Edition } from '../../edition.ts';
import { noteBook, type NoteView } from '../../parts/note-book.ts';
import type { PageHead } from '../../parts/page-head.ts';
import { shareView, type ShareView } from './chart-share.ts';
import { chartView, type ChartView } from './chart.ts';
import { citedBy } from './cited-by.ts';
import { selectionsOf, type SharedChart } from './shared-chart.ts';

/** The page of one chart, to be shared and cited. */
export interface ChartPage {
  head: PageHead;
  subtitle: string;
  chart: ChartView;
  /** The sources of its figures. */
  notes: NoteView[];
  share: ShareView;
  /** The same chart for other selections of districts. */
  others: Door[];
  more: Door;
}

/** The view of a chart's page on a site at `origin`. */
export function chartPage(shared: SharedChart, edition: Edition, origin: URL): ChartPage {
  const { chart, selection, step, library, title } = shared;
  const { words, say, to } = edition;
  const { id, subtitle, summary, more } = chart;
  return {
    head: {
      route: routes.chartSelection(id, selection && step),
      area: 'indicators',
      title,
      description: summary,
      trail: [{ name: words.charts.name, href: to(routes.charts) }],
      pictured: { chart: id, selection: selection && step },
    },
    subtitle,
    chart: chartView(chart, edition),
    notes: citedBy(chart, noteBook(library, edition)),
    share: shareView(shared, edition, origin),
    others: selectionsOf(id, library)
      .filter((other) => other.step !== step)
      .map(({ step: other, whole, districts }) => ({
        name: whole
          ? words.share.all
          : words.share.selectionDoor(districts.map(({ shortName }) => say(shortName))),
        href: to(routes.chartSelection(id, other)),
      })),
    more,
  };
}
