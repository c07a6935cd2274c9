import type { ChartTable } from '../chart-table.ts';
import type { DumbbellSeries } from './series.ts';

/** The same data as the dumbbells: a row for each figure. A figure and its base value link to their sentences. */
export function dumbbellTable({ title, rows, labels }: DumbbellSeries): ChartTable {
  const { indicator, district, target, period, base } = labels.columns;
  return {
    caption: title,
    columns: [indicator, district, target, period, base],
    rows: rows.flatMap((row) =>
      row.marks.map(({ name, figure }) => [
        { text: row.name, href: row.href },
        { text: name, href: null },
        { text: figure.text, href: figure.href },
        { text: figure.period ?? labels.noPeriod, href: null },
        figure.base
          ? { text: figure.base.text, href: figure.base.href }
          : { text: labels.noBase, href: null },
      ]),
    ),
  };
}
