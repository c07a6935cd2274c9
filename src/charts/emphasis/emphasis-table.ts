import type { ChartTable } from '../chart-table.ts';
import type { EmphasisSeries } from './series.ts';

/** The same data as the chart: a row for each topic, a column for each plan. */
export function emphasisTable({ title, plans, topics, labels }: EmphasisSeries): ChartTable {
  return {
    caption: title,
    columns: [labels.topic, ...plans.map(({ name }) => name)],
    rows: topics.map(({ name, href, shares }) => [
      { text: name, href },
      ...shares.map(({ text, href: place }) => ({ text, href: place })),
    ]),
  };
}
