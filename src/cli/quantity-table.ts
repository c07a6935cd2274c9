import type { Quantity } from '../schema/quantity.ts';

const columns = [
  'place',
  'status',
  'period',
  'measure',
  'bound',
  'value',
  'unit',
  'subject',
  'indicator',
] as const;

/** Quantities as lines of tab-separated columns for the eye, and for `column -t -s $'\t'`. */
export function quantityTable(records: readonly (Quantity & { indicator: string | null })[]): string {
  const rows = records.map((record) =>
    columns.map((column) =>
      column === 'place' ? `${record.place.line}:${record.place.column}` : (record[column] ?? '·'),
    ),
  );
  return [columns, ...rows].map((cells) => cells.join('\t')).join('\n');
}
