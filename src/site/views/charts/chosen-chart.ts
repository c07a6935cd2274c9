import type { ChartTable } from '../../../charts/chart-table.ts';
import { districtsQuery, selectionStep } from '../../../publish/chart-selection.ts';
import { editionOf, type Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { routes } from '../../routes/address.ts';
import { chartView, type ChartView } from './chart.ts';
import { chartOf } from './chart-kinds.ts';
import { chosenNames, chosenTitle } from './chosen-title.ts';
import { citationViews, embedOf, type CitationView, type ShareView } from './chart-share.ts';
import { shownHash } from './chart-version.ts';
import { chartCsvFile, chartSvgFile } from './chart-writing.ts';
import type { SharedChart } from './shared-chart.ts';

/** A picture of districts that a reader chose, with all that follows from the choice. */
export interface ChosenChart {
  title: string;
  subtitle: string;
  drawings: ChartView['drawings'];
  parts: string[];
  table: ChartTable;
  source: string;
  /** Its lasting address, in full. */
  address: string;
  svg: string;
  csv: string;
  embed: ShareView['embed'];
  citations: CitationView[];
}

/**
 * The chart of an id of the districts of a library: compared and drawn by what the build compares and draws with, so that two
 * districts give what their page shows.
 */
export function chosenChart(id: string, library: Library, edition: Edition, origin: URL): ChosenChart {
  const shared = sharedBy(id, library, edition);
  const { chart, version, title } = shared;
  const view = chartView(chart, edition);
  const address = new URL(edition.to(shared.route), origin).href;
  return {
    title,
    subtitle: chart.subtitle,
    drawings: view.drawings,
    parts: view.parts,
    table: view.table,
    source: view.source + edition.words.charts.version(version.hash, version.date),
    address,
    svg: chartSvgFile(shared, edition, origin),
    csv: chartCsvFile(shared, edition, origin),
    embed: embedOf(shared, edition, origin),
    citations: citationViews(shared, address, edition),
  };
}

function sharedBy(id: string, library: Library, edition: Edition): SharedChart {
  const { districts } = library;
  const chart = chartOf(id, library, edition);
  const step = selectionStep(districts.map((district) => district.id));
  return {
    chart,
    selection: { step, kind: 'pair', name: () => chosenNames(library, edition), districts, library },
    step,
    lasting: step,
    route: routes.picturePage(chart.area, id, null) + districtsQuery(step),
    library,
    title: chosenTitle(chart.title, library, edition),
    version: { hash: shownHash(chartOf(id, library, editionOf('zh', '/'))), date: null },
  };
}
