import type { ChartTable } from '../../../charts/chart-table.ts';
import { compareDistricts } from '../../../compare/compare-districts.ts';
import { districtsQuery, selectionStep } from '../../../publish/chart-selection.ts';
import type { IndicatorFile } from '../../../publish/data/indicator-file.ts';
import { editionOf, type Edition } from '../../edition.ts';
import { libraryOf } from '../../library.ts';
import { routes } from '../../routes/address.ts';
import { chartView, type ChartView } from './chart.ts';
import { citationViews, embedOf, type CitationView, type ShareView } from './chart-share.ts';
import { shownHash } from './chart-version.ts';
import { chartCsvFile, chartSvgFile } from './chart-writing.ts';
import type { SharedChart } from './shared-chart.ts';
import { targetsKind } from './targets-chart.ts';

/** An indicator's picture of districts that a reader chose, with all that follows from the choice. */
export interface ChosenChart {
  title: string;
  subtitle: string;
  drawings: ChartView['drawings'];
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
 * The picture of the districts `ids` of an indicator's file, in their order: compared and drawn by what the build compares and
 * draws with, so that two districts give what their page shows.
 */
export function chosenChart(
  file: IndicatorFile,
  ids: readonly string[],
  edition: Edition,
  origin: URL,
): ChosenChart {
  const { words, say } = edition;
  const shared = sharedBy(file, ids, edition);
  const { chart, version, title } = shared;
  const view = chartView(chart, edition);
  const address = new URL(edition.to(shared.route), origin).href;
  return {
    title,
    subtitle: chart.subtitle,
    drawings: view.drawings,
    table: view.table,
    source: view.source + words.charts.version(version.hash, version.date),
    address,
    svg: chartSvgFile(shared, edition, origin),
    csv: chartCsvFile(shared, edition, origin),
    embed: embedOf(shared, edition, origin),
    citations: citationViews(shared, address, edition),
  };

  function sharedBy(from: IndicatorFile, chosen: readonly string[], { language }: Edition): SharedChart {
    const districts = chosen.map((id) => from.districts.find((district) => district.id === id)!);
    const readings = chosen.flatMap((id) => from.readings.filter(({ about }) => about.district === id));
    const library = libraryOf({
      ...from,
      districts,
      readings,
      comparisons: compareDistricts(from.vocabulary, districts, readings),
      findings: [],
      version: { hash: '', date: null },
      content: { hash: '', vocabulary: '', plans: {} },
      versions: [],
      selections: {},
    });
    const { id } = from.vocabulary.indicators[0]!;
    const step = selectionStep(chosen);
    const own = targetsKind.make(id, library, edition);
    const inChinese = language === 'zh' ? own : targetsKind.make(id, library, editionOf('zh', '/'));
    const names = words.share.together(districts.map(({ shortName }) => say(shortName)));
    return {
      chart: own,
      selection: { step, kind: 'pair', name: () => names, districts: library.districts, library },
      step,
      lasting: step,
      route: routes.indicator(id) + districtsQuery(step),
      library,
      title: words.share.title(own.title, names),
      version: { hash: shownHash(inChinese), date: null },
    };
  }
}
