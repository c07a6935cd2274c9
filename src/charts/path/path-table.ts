import type { ChartTable } from '../chart-table.ts';
import { courseOf } from './courses.ts';
import type { PathSeries } from './series.ts';

/** A whole number, or one with as many places as keep four figures. */
function shortNumber(value: number): string {
  return String(Number(value.toPrecision(Math.max(4, String(Math.round(Math.abs(value))).length))));
}

/** The two paths year by year; the stated values link to their sentences. */
export function pathTable(series: PathSeries): ChartTable {
  const { title, base, target, stated, needed, labels } = series;
  const { year, stated: own, needed: wanted } = labels.columns;
  const along = courseOf(series, needed.percent);
  return {
    caption: title,
    columns: [year, own, wanted],
    rows: courseOf(series, stated.percent).map((spot, index, spots) => {
      const isFirst = index === 0;
      const isLast = index === spots.length - 1;
      return [
        { text: String(spot.year), href: null },
        isFirst
          ? { text: base.text, href: base.href }
          : { text: isLast ? stated.end.text : shortNumber(spot.value), href: null },
        isFirst
          ? { text: base.text, href: base.href }
          : isLast
            ? { text: target.text, href: target.href }
            : { text: shortNumber(along[index]!.value), href: null },
      ];
    }),
  };
}
