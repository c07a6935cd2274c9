import type { ChartTable } from '../chart-table.ts';
import { cellText } from './cells.ts';
import type { CoverageSeries } from './series.ts';

/** The same data as the matrix: a row for each topic, a column for each district. */
export function coverageTable({ title, districts, topics, labels }: CoverageSeries): ChartTable {
  return {
    caption: title,
    columns: [labels.topic, ...districts.map(({ name }) => name)],
    rows: topics.map(({ name, href, cells }) => [
      { text: name, href },
      ...cells.map((cell) => ({ text: cellText(cell, labels.comma), href: cell.href })),
    ]),
  };
}
