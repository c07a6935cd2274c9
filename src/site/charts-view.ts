import { routes } from './address.ts';
import { chartIds, chartOf, chartView, coverageChartId, type ChartView } from './chart-view.ts';
import type { Door } from './comparison-pages.ts';
import type { Edition } from './edition.ts';
import { finding } from './finding.ts';
import { indicatorSubtitle } from './indicator-view.ts';
import type { Library } from './library.ts';
import type { PageHead } from './page-head.ts';

/** The page of one chart, to be shared and cited. */
export interface ChartPage {
  head: PageHead;
  subtitle: string;
  chart: ChartView;
  back: Door | null;
}

/** The list of all charts, by topic. */
export interface ChartsView {
  head: PageHead;
  groups: { name: string; doors: Door[] }[];
}

/** The view of a chart's own page. */
export function chartPage(id: string, library: Library, edition: Edition): ChartPage {
  const { words, to } = edition;
  const chart = chartOf(id, library, edition);
  const comparison = id === coverageChartId ? null : library.comparison(id);
  const subtitle = comparison ? indicatorSubtitle(comparison, library, edition) : words.coverage.note;
  return {
    head: {
      route: routes.chart(id),
      area: 'indicators',
      title: chart.title,
      description: subtitle,
      trail: [{ name: words.charts.name, href: to(routes.charts) }],
    },
    subtitle,
    chart: chartView(chart, edition),
    back: comparison ? { name: words.charts.back, href: to(routes.indicator(id)) } : null,
  };
}

/** The view of the list of charts. */
export function chartsView(library: Library, edition: Edition): ChartsView {
  const { words, say, to } = edition;
  const drawn = new Set(chartIds(library));
  const byTopic = library.vocabulary.topics.map(({ id, name }) => ({
    name: say(name),
    doors: library.comparisons
      .filter(({ indicator }) => indicator.topic === id && drawn.has(indicator.id))
      .map((comparison) => ({
        name: finding(comparison, library, edition),
        href: to(routes.chart(comparison.indicator.id)),
      })),
  }));
  return {
    head: {
      route: routes.charts,
      area: 'indicators',
      title: words.charts.title(drawn.size),
      description: words.charts.lead,
      trail: [{ name: words.indicators.name, href: to(routes.indicators) }],
    },
    groups: [
      {
        name: words.charts.overview,
        doors: [{ name: words.coverage.title, href: to(routes.chart(coverageChartId)) }],
      },
      ...byTopic.filter(({ doors }) => doors.length > 0),
    ],
  };
}
