import type { ChartTable, ChartTableCell } from '../chart-table.ts';
import type { TargetFigure, TargetsDistrict, TargetsSeries } from './series.ts';

/**
 * The same data as the chart: a row for each figure, for each silent district in its words, and then for each related
 * target. The target links to its sentence, the base value to its own. A cell that has nothing to say is empty.
 */
export function targetsTable(series: TargetsSeries): ChartTable {
  const { district, target, period, base, note } = series.labels.columns;
  return {
    caption: series.title,
    columns: [district, target, period, base, note],
    rows: [
      ...series.districts.flatMap((entry) => districtRows(entry, series)),
      ...series.related.map(({ name, text, period: when, quote, reason, href }) => [
        plain(name),
        { text, href },
        plain(when ?? series.labels.noPeriod),
        plain(''),
        plain(`${quote}${series.labels.comma}${reason}`),
      ]),
    ],
  };
}

function districtRows(district: TargetsDistrict, { labels }: TargetsSeries): ChartTableCell[][] {
  if (district.says === 'related') return [];
  if (district.says === 'stated')
    return district.figures.map((figure) => figureRow(district.name, figure, labels));
  const { name, text, note, href } = district;
  return [[plain(name), { text, href }, plain(''), plain(''), plain(note ?? '')]];
}

function figureRow(
  name: string,
  figure: TargetFigure,
  { noBase, noPeriod }: TargetsSeries['labels'],
): ChartTableCell[] {
  const { base } = figure;
  return [
    plain(name),
    { text: figure.text, href: figure.href },
    plain(figure.period ?? noPeriod),
    base ? { text: base.text, href: base.href } : plain(noBase),
    plain(figure.caveat ?? ''),
  ];
}

function plain(text: string): ChartTableCell {
  return { text, href: null };
}
