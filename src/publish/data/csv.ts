import { csvFormatRows } from 'd3-dsv';

/** What a spreadsheet takes for the beginning of a formula. */
const formulaRe = /^[=+\-@\t\r]/u;
const numberRe = /^-?\d+(?:\.\d+)?$/u;
/** Without it Excel reads UTF-8 as the local encoding and Chinese as noise. */
const byteOrderMark = '\uFEFF';

export type CsvCell = string | number | boolean | null;

/**
 * A CSV file (RFC 4180, UTF-8 with a byte order mark) of rows under a header. A text that a spreadsheet would run as a
 * formula gets an apostrophe before it; `null` is an empty cell.
 */
export function csv(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const body = rows.map((row) => row.map((cell) => (cell === null ? '' : guard(String(cell)))));
  return byteOrderMark + csvFormatRows([[...columns], ...body]) + '\n';
}

function guard(cell: string): string {
  return formulaRe.test(cell) && !numberRe.test(cell) ? `'${cell}` : cell;
}
