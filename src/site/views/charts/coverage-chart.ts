import { cellText } from '../../../charts/coverage/cells.ts';
import { coverageTable } from '../../../charts/coverage/coverage-table.ts';
import { drawCoverage, drawCoverageBrief } from '../../../charts/coverage/render.ts';
import type { CoverageSeries } from '../../../charts/coverage/series.ts';
import { routes } from '../../routes/address.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import type { Chart, ChartRecords } from './chart.ts';
import { percentOf } from './percent-of.ts';
import type { ChartKind } from './chart-kind.ts';
import { chartSource } from './chart-source.ts';
import { coverageSeries } from './coverage-series.ts';

/** The id of the chart of topics by districts. */
export const coverageId = 'coverage';

/** Topics by districts: who says how much, and on what nobody says anything. */
export const coverageKind: ChartKind = {
  ids: () => [coverageId],
  make: (_, library, edition) => coverageChart(library, edition),
  selectable: true,
  choosable: true,
  hasSheet: () => true,
  area: 'charts',
};

function coverageChart(library: Library, edition: Edition): Chart {
  const { words, to } = edition;
  const series = coverageSeries(library, edition);
  const small = inBrief(series, library, edition);
  return {
    id: coverageId,
    area: 'charts',
    title: series.title,
    subtitle: words.coverage.note,
    description: series.description,
    summary: words.coverage.note,
    draw: (id, width) => drawCoverage(series, { id, width }),
    drawSmall: (id, width) => drawCoverageBrief(small, { id, width }),
    drawParts: null,
    smallNote: words.coverage.brief,
    table: () => coverageTable(series),
    records: (full) => coverageRecords(series, edition, full),
    quantities: [],
    ...chartSource([], library, edition),
    districtsShown: library.districts.length,
    more: { name: words.charts.compareAll, href: to(routes.comparison) },
  };
}

/** The matrix with its topics' short names, without the kinds of the plans and the shares. */
function inBrief(series: CoverageSeries, { vocabulary }: Library, { say }: Edition): CoverageSeries {
  return {
    ...series,
    districts: series.districts.map((district) => ({ ...district, note: '' })),
    topics: series.topics.map((topic, index) => ({
      ...topic,
      name: say(vocabulary.topics[index]!.shortName),
      cells: topic.cells.map((cell) => ({ ...cell, detail: null })),
    })),
  };
}

function coverageRecords(
  { topics, districts, labels }: CoverageSeries,
  { words }: Edition,
  full: (address: string) => string,
): ChartRecords {
  const { csv: names } = words.share;
  return {
    columns: [names.topic, names.district, names.shown, 'targets', 'sharePercent', 'address'],
    rows: topics.flatMap(({ name, cells }) =>
      cells.map((cell, index) => [
        name,
        districts[index]!.name,
        cellText(cell, labels.comma),
        Number(cell.count),
        percentOf(cell.share),
        full(cell.href),
      ]),
    ),
  };
}
