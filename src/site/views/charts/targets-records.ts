import { setsTarget } from '../../../compare/said.ts';
import type { TargetsSeries } from '../../../charts/targets/series.ts';
import { targetsTable } from '../../../charts/targets/targets-table.ts';
import type { IndicatorComparison } from '../../../compare/compare-indicator.ts';
import type { AlignedQuantity } from '../../../schema/aligned-quantity.ts';
import { routes } from '../../routes/address.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import type { ChartRecords } from './chart.ts';
import { emptyRecord, quantityRecord, recordColumns } from './quantity-record.ts';

/** The rows of the chart's table, each with the quantity that it rests on; a silent district's with where to look. */
export function targetsRecords(
  series: TargetsSeries,
  comparison: IndicatorComparison,
  library: Library,
  edition: Edition,
  full: (address: string) => string,
): ChartRecords {
  const { columns, rows } = targetsTable(series);
  const quantities = rowQuantities(comparison);
  const { id } = comparison.indicator;
  if (quantities.length !== rows.length) throw new Error(`${id}: the rows of the table have changed`);
  return {
    columns: [...columns, ...recordColumns],
    rows: rows.map((cells, index) => {
      const quantity = quantities[index]!;
      const place = cells.find(({ href }) => href !== null)!.href!;
      if (quantity && place !== edition.to(routes.sentence(quantity.plan, quantity.sentence))) {
        throw new Error(`${id}: a row of the table is not the quantity ${quantity.id}`);
      }
      const record = quantity
        ? quantityRecord(quantity, library, edition, full)
        : emptyRecord({ indicator: id, address: full(place) });
      return [...cells.map(({ text }) => text), ...record];
    }),
  };
}

/** The quantity behind each row of the table of targets, in its order; `null` where a district states none. */
function rowQuantities({ said, figures, related }: IndicatorComparison): (AlignedQuantity | null)[] {
  const numbered = related.filter(({ target }) => target.value !== null);
  return [
    ...said.flatMap((each) => {
      if (!setsTarget(each)) return [null];
      const own = [...figures, ...related.filter(({ target }) => target.value === null)];
      return own.map(({ target }) => target).filter((target) => target.district === each.district);
    }),
    ...numbered.sort((a, b) => a.reasons.length - b.reasons.length).map(({ target }) => target),
  ];
}
