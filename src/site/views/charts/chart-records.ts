import { csvForSpreadsheets } from '../../../publish/data/csv.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import type { Chart } from './chart.ts';

/**
 * The data of a chart as CSV: its records, and with every row the chart's own full address and the data version.
 */
export function chartRecords(
  chart: Chart,
  { version: { hash, date } }: Library,
  { words }: Edition,
  addresses: { chart: string; full: (address: string) => string },
): string {
  const { csv: names } = words.share;
  const { columns, rows } = chart.records(addresses.full);
  return csvForSpreadsheets(
    [...columns, names.chart, names.version, names.date],
    rows.map((row) => [...row, addresses.chart, hash, date]),
  );
}
