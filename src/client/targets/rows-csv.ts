import { csvFormatRows, csvParseRows } from 'd3-dsv';
import type { TargetRow } from './targets-table.ts';

const byteOrderMark = '\uFEFF';

/**
 * The rows as a file for spreadsheets, in their order: the lines of the published file that state them, under its header.
 * Throws if the published file lacks one of them.
 */
export function rowsCsv(published: string, rows: readonly Pick<TargetRow, 'plan' | 'quantity'>[]): string {
  const [header, ...lines] = csvParseRows(published.replace(byteOrderMark, ''));
  const [planAt, idAt] = [header!.indexOf('plan'), header!.indexOf('id')];
  const key = (plan: string, id: string): string => `${plan} ${id}`;
  const byKey = new Map(lines.map((line) => [key(line[planAt]!, line[idAt]!), line]));
  const own = rows.map(({ plan, quantity }) => {
    const line = byKey.get(key(plan, quantity));
    if (!line) throw new Error(`the data file lacks ${quantity} of ${plan}`);
    return line;
  });
  return `${byteOrderMark}${csvFormatRows([header!, ...own])}\n`;
}

/** A file's name after what the rows were chosen by: `目标-台江-养老.csv`; without what no file system takes. */
export function fileName(base: string, chosenBy: readonly string[]): string {
  const parts = [base, ...chosenBy].map((part) => part.replace(/[\s\\/:*?"<>|.]+/gu, ' ').trim());
  return `${parts.filter(Boolean).join('-').slice(0, 80)}.csv`;
}
