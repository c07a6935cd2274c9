import type { ChartTable } from '../chart-table.ts';
import type { MatrixSeries } from './series.ts';

/** The same data as the matrix: a row for each indicator, a column for each district. */
export function matrixTable({ title, districts, groups, labels }: MatrixSeries): ChartTable {
  return {
    caption: title,
    columns: [labels.indicator, labels.topic, ...districts.map(({ name }) => name)],
    rows: groups.flatMap((group) =>
      group.rows.map(({ name, href, cells }) => [
        { text: name, href },
        { text: group.name, href: group.href },
        ...cells.map((cell) => ({ text: labels.key[cell.says], href: cell.href })),
      ]),
    ),
  };
}
