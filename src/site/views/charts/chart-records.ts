import { csvForSpreadsheets } from '../../../publish/data/csv.ts';
import type { Edition } from '../../edition.ts';
import type { SharedChart } from './shared-chart.ts';

/** The data of a chart as CSV: its records, and with every row the chart's own full address and the version of its data. */
export function chartRecords(
  { chart, version }: SharedChart,
  { words }: Edition,
  addresses: { chart: string; full: (address: string) => string },
): string {
  const { csv: names } = words.share;
  const { columns, rows } = chart.records(addresses.full);
  return csvForSpreadsheets(
    [...columns, names.chart, names.version, names.date],
    rows.map((row) => [...row, addresses.chart, version.hash, version.date]),
  );
}
