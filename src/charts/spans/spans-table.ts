import type { ChartTable, ChartTableCell } from '../chart-table.ts';
import type { SpansSeries } from './series.ts';

/** The same data as the chart: a row for each plan and year in which targets fall due, or for a plan without any. */
export function spansTable({ title, plans, labels }: SpansSeries): ChartTable {
  const { plan, district, span, decided, due, rest } = labels.columns;
  const plain = (text: string): ChartTableCell => ({ text, href: null });
  return {
    caption: title,
    columns: [plan, district, span, decided, due, rest],
    rows: plans.flatMap(({ name, shortName, href, says, dated, due: years, rest: others }) => {
      const about = [{ text: name, href }, plain(shortName), plain(says), plain(dated)];
      return years.length === 0
        ? [[...about, plain(''), plain(others ?? '')]]
        : years.map((year) => [...about, { text: year.text, href: year.href }, plain(others ?? '')]);
    }),
  };
}
