import type { ChartTable, ChartTableCell } from '../chart-table.ts';
import type { ProfileSeries } from './series.ts';

/** The same data as the chart: a row for each target. The target links to its sentence, the base value to its own. */
export function profileTable({ title, topics, labels }: ProfileSeries): ChartTable {
  const { indicator, topic, target, period, base } = labels.columns;
  const plain = (text: string): ChartTableCell => ({ text, href: null });
  return {
    caption: title,
    columns: [indicator, topic, target, period, base],
    rows: topics.flatMap(({ name, rows }) =>
      rows.map((row) => [
        { text: row.name, href: row.nameHref },
        plain(name),
        { text: row.text, href: row.href },
        plain(row.when),
        row.course ? { text: row.course.baseText, href: row.course.baseHref } : plain(row.noBase ?? ''),
      ]),
    ),
  };
}
