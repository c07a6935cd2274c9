import { previewSize } from '../publish/picture-preview.ts';
import { routes } from './address.ts';
import { chartNotes } from './chart-notes.ts';
import { chartSelections, selectionName, wholeSelection, type ChartSelection } from './chart-selections.ts';
import { shareView, type SharedChart, type ShareView } from './chart-share.ts';
import { chartIds, chartOf, chartView, coverageChartId, type ChartView } from './chart-view.ts';
import type { Door } from './comparison-pages.ts';
import type { Edition } from './edition.ts';
import { finding } from './finding.ts';
import { indicatorSubtitle } from './indicator-view.ts';
import type { Library } from './library.ts';
import { noteBook, type NoteView } from './note-book.ts';
import type { PageHead } from './page-head.ts';

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
  back: Door | null;
}

/** The list of all charts, by topic. */
export interface ChartsView {
  head: PageHead;
  groups: { name: string; doors: Door[] }[];
}

/** A chart of a selection of districts, `null` for the chart's own address. */
export function sharedChart(
  id: string,
  selection: ChartSelection | null,
  library: Library,
  edition: Edition,
): SharedChart {
  const shown = selection?.library ?? library;
  const chart = chartOf(id, shown, edition);
  const subtitle =
    id === coverageChartId
      ? edition.words.coverage.note
      : indicatorSubtitle(shown.comparison(id), shown, edition);
  const name = selection && selectionName(selection, edition);
  return { chart, selection, library, title: edition.words.share.title(chart.title, name), subtitle };
}

/** Every chart with every selection of districts that has an address. */
export function selectedCharts(library: Library): { chart: string; selection: string }[] {
  return chartIds(library).flatMap((chart) =>
    chartSelections(library).map(({ step }) => ({ chart, selection: step })),
  );
}

/** The view of a chart's page on a site at `origin`. */
export function chartPage(shared: SharedChart, edition: Edition, origin: URL): ChartPage {
  const { chart, selection, library, title, subtitle } = shared;
  const { words, to } = edition;
  const { id } = chart;
  const own = selection === null ? routes.chart(id) : routes.chartSelection(id, selection.step);
  return {
    head: {
      route: own,
      area: 'indicators',
      title,
      description: selection?.whole === false && id !== coverageChartId ? chart.description : subtitle,
      trail: [{ name: words.charts.name, href: to(routes.charts) }],
      picture: {
        address: new URL(to(routes.chartPreview(id, (selection ?? wholeSelection(library)).step)), origin)
          .href,
        ...previewSize,
        alt: words.share.picture(title),
      },
    },
    subtitle,
    chart: chartView(chart, edition),
    notes:
      id === coverageChartId
        ? []
        : chartNotes((selection?.library ?? library).comparison(id), noteBook(library, edition)),
    share: shareView(shared, edition, origin),
    others: chartSelections(library)
      .filter(({ step }) => step !== (selection ?? wholeSelection(library)).step)
      .map(({ step, whole, districts }) => ({
        name: whole
          ? words.share.all
          : words.share.selectionDoor(districts.map(({ shortName }) => edition.say(shortName))),
        href: to(routes.chartSelection(id, step)),
      })),
    back: id === coverageChartId ? null : { name: words.charts.back, href: to(routes.indicator(id)) },
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
