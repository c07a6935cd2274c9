import { csvForSpreadsheets } from '../../../publish/data/csv.ts';
import type { SharedChart } from './shared-chart.ts';

/**
 * The data of a chart as CSV: its records, and with every row the chart's own full address and the version of its data.
 * Columns that say what the chart shows are headed in the reader's language, all others as in `quantities.csv`.
 */
export function chartRecords(
  { chart, version }: SharedChart,
  addresses: { chart: string; full: (address: string) => string },
): string {
  const { columns, rows } = chart.records(addresses.full);
  return csvForSpreadsheets(
    [...columns, 'chart', 'version', 'versionDate'],
    rows.map((row) => [...row, addresses.chart, version.hash, version.date]),
  );
}
