import type { ChartTable, ChartTableCell } from '../chart-table.ts';
import type { ArithmeticSeries } from './series.ts';

/** The same data as the chart: a row for each sum, which links to its working. */
export function arithmeticTable({ title, sums, labels }: ArithmeticSeries): ChartTable {
  const { district, subject, rule, stated, implied, outcome } = labels.columns;
  const plain = (text: string): ChartTableCell => ({ text, href: null });
  return {
    caption: title,
    columns: [subject, district, rule, stated, implied, outcome],
    rows: sums.map((sum) => [
      plain(sum.subject),
      plain(sum.name),
      plain(sum.rule),
      plain(sum.stated ?? ''),
      plain(sum.implied ?? ''),
      { text: sum.outcome, href: sum.href },
    ]),
  };
}
