import type { ChartTable, ChartTableCell } from '../chart-table.ts';
import { isPoint, slopeStations, type SlopePoint, type SlopeGap, type SlopeSeries } from './series.ts';

/** The same data as the chart: a row for each target, a column for each station. */
export function slopeTable({ title, rows, labels }: SlopeSeries): ChartTable {
  const { subject, change } = labels.columns;
  return {
    caption: title,
    columns: [subject, ...slopeStations.map((station) => labels.stations[station]), change],
    rows: rows.map((row) => [
      { text: row.name, href: null },
      ...slopeStations.map((station) => cellOf(row.stations[station], labels.comma)),
      { text: row.change, href: null },
    ]),
  };
}

function cellOf(at: SlopePoint | SlopeGap, comma: string): ChartTableCell {
  return isPoint(at)
    ? { text: [at.text, ...at.notes].join(comma), href: at.href }
    : { text: at.text, href: null };
}
