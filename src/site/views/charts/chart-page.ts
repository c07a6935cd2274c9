import { routes } from '../../routes/address.ts';
import type { PageLink } from '../../parts/page-link.ts';
import type { Edition } from '../../edition.ts';
import { pageNotes, type PageNotes, type NoteView } from '../../parts/page-notes.ts';
import type { PageHead } from '../../parts/page-head.ts';
import { shareView, type ShareView } from './chart-share.ts';
import { chartView, type ChartView } from './chart.ts';
import { districtChoice, type DistrictChoice } from './district-choice.ts';
import { citedBy } from './cited-by.ts';
import type { SharedChart } from './shared-chart.ts';

/** A chart on its page, to be shared and cited, with the sources of its figures. */
export interface ChartPart {
  chart: ChartView;
  notes: NoteView[];
  share: ShareView;
  choice: DistrictChoice | null;
}

/** The chart of a page on a site at `origin`; its sources are noted in `notes`. */
export function chartPart(shared: SharedChart, edition: Edition, origin: URL, notes: PageNotes): ChartPart {
  const { chart, version } = shared;
  const view = chartView(chart, edition);
  return {
    chart: { ...view, source: view.source + edition.words.charts.version(version.hash, version.date) },
    notes: citedBy(chart, notes),
    share: shareView(shared, edition, origin),
    choice: districtChoice(shared, edition),
  };
}

/** The page of a chart of the plans as wholes. */
export interface ChartPage extends ChartPart {
  head: PageHead;
  subtitle: string;
  more: PageLink;
}

/** What heads the page of a chart. */
export function chartHead({ chart, step, title }: SharedChart, { words, to }: Edition): PageHead {
  const { id, area, summary } = chart;
  return {
    route: routes.picturePage(area, id, step),
    area: 'indicators',
    title,
    description: summary,
    trail: [{ name: words.charts.name, href: to(routes.charts) }],
    pictured: { chart: id, selection: step },
  };
}

/** The view of a chart's page on a site at `origin`. */
export function chartPage(shared: SharedChart, edition: Edition, origin: URL): ChartPage {
  const { chart, library } = shared;
  return {
    head: chartHead(shared, edition),
    subtitle: chart.subtitle,
    ...chartPart(shared, edition, origin, pageNotes(library, edition)),
    more: chart.more,
  };
}
