import { csv } from '../../publish/data/csv.ts';
import type { TargetKeys } from './targets-query.ts';

/** A row of the plain table with what it is filtered and sorted by. */
export interface TargetRow extends TargetKeys {
  element: HTMLTableRowElement;
}

/** The rows of the plain tables under a root, in their order. */
export function readRows(root: ParentNode): TargetRow[] {
  return [...root.querySelectorAll<HTMLTableRowElement>('tr[data-district]')].map((element) => {
    const { district, topic, status, bound, nature, year, unit, number } = element.dataset as Record<
      keyof TargetKeys,
      string
    >;
    return {
      element,
      district,
      topic,
      status,
      bound,
      nature,
      year,
      unit,
      number: number === '' ? null : Number(number),
      text: element.textContent.toLowerCase(),
    };
  });
}

/**
 * The rows as a CSV file: the columns of the table as the page shows them, then the filters by which they were chosen,
 * then the address of the sentence.
 */
export function rowsCsv(
  rows: readonly TargetRow[],
  columns: readonly string[],
  filters: readonly { name: keyof TargetKeys; label: string; labelOf: (value: string) => string }[],
  addressColumn: string,
): string {
  return csv(
    [...columns, ...filters.map(({ label }) => label), addressColumn],
    rows.map((row) => [
      ...[...row.element.cells].map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim()),
      ...filters.map(({ name, labelOf }) => labelOf(String(row[name]))),
      row.element.querySelector<HTMLAnchorElement>('.amount a')!.href,
    ]),
  );
}
