import { cellText } from '../charts/coverage/cells.ts';
import type { ChartTableCell } from '../charts/chart-table.ts';
import type { IndicatorComparison } from '../compare/compare-indicator.ts';
import { csv, type CsvCell } from '../publish/csv.ts';
import type { AlignedQuantity } from '../schema/aligned-quantity.ts';
import { routes } from './address.ts';
import { coverageChartId, type Chart } from './chart-view.ts';
import { coverageSeries } from './coverage-series.ts';
import type { Edition } from './edition.ts';
import type { Library } from './library.ts';

/** The addresses that a file of a chart's data gives: the chart's own, and how to make any other full. */
export interface RecordAddresses {
  chart: string;
  full: (address: string) => string;
}

/**
 * The data of a chart as CSV: the cells of its table as they are shown, then what each row rests on: the figure as the plan
 * writes it, its sentence, plan, issuer, document number and address; and with every row the chart and the data version.
 */
export function chartRecords(
  chart: Chart,
  library: Library,
  edition: Edition,
  addresses: RecordAddresses,
): string {
  const { csv: names } = edition.words.share;
  const { hash, date } = library.version;
  const { columns, rows } =
    chart.id === coverageChartId
      ? coverageRecords(library, edition, addresses)
      : targetsRecords(chart, library.comparison(chart.id), library, edition, addresses);
  return csv(
    [...columns, names.chart, names.version, names.date],
    rows.map((row) => [...row, addresses.chart, hash, date]),
  );
}

interface Records {
  columns: string[];
  rows: CsvCell[][];
}

function targetsRecords(
  chart: Chart,
  comparison: IndicatorComparison,
  library: Library,
  edition: Edition,
  { full }: RecordAddresses,
): Records {
  const { csv: names } = edition.words.share;
  const { columns, rows } = chart.table();
  const quantities = rowQuantities(comparison);
  if (quantities.length !== rows.length) throw new Error(`${chart.id}: the rows of the table have changed`);
  return {
    columns: [
      ...columns,
      names.value,
      names.unit,
      names.bound,
      names.quote,
      names.plan,
      names.issuer,
      names.documentNumber,
      names.sentence,
    ],
    rows: rows.map((cells, index) => [
      ...cells.map(({ text }) => text),
      ...origin(quantities[index]!, cells, library, edition),
      full(cells.find(({ href }) => href !== null)!.href!),
    ]),
  };
}

/** The quantity behind each row of the table of targets, in its order; `null` where a district states none. */
function rowQuantities({ said, figures, related }: IndicatorComparison): (AlignedQuantity | null)[] {
  const numbered = related.filter(({ target }) => target.value !== null);
  return [
    ...said.flatMap(({ district, presence }) => {
      if (presence !== 'stated') return [null];
      const own = [...figures, ...related.filter(({ target }) => target.value === null)];
      return own.map(({ target }) => target).filter((target) => target.district === district);
    }),
    ...numbered.sort((a, b) => a.reasons.length - b.reasons.length).map(({ target }) => target),
  ];
}

function origin(
  quantity: AlignedQuantity | null,
  cells: readonly ChartTableCell[],
  library: Library,
  { words, say, to }: Edition,
): CsvCell[] {
  if (quantity === null) return Array<null>(7).fill(null);
  const { plan, sentence, value, unit, bound } = quantity;
  if (!cells.some(({ href }) => href === to(routes.sentence(plan, sentence)))) {
    throw new Error(`${plan}: a row of the table is not the quantity ${quantity.id}`);
  }
  const { about } = library.plan(plan);
  return [
    value,
    unit,
    words.bounds[bound],
    library.place(plan, sentence).sentence.text,
    say(about.title),
    say(about.issuer),
    about.documentNumber,
  ];
}

function coverageRecords(library: Library, edition: Edition, { full }: RecordAddresses): Records {
  const { csv: names } = edition.words.share;
  const { topics, districts, labels } = coverageSeries(library, edition);
  return {
    columns: [names.topic, names.district, names.shown, names.targets, names.share, names.sentence],
    rows: topics.flatMap(({ name, cells }) =>
      cells.map((cell, index) => [
        name,
        districts[index]!.name,
        cellText(cell, labels.comma),
        cell.count === '' ? '0' : cell.count,
        (cell.share * 100).toFixed(2),
        full(cell.href),
      ]),
    ),
  };
}
