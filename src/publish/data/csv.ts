import { csvFormatRows } from 'd3-dsv';

export type CsvCell = string | number | boolean | null;

/** Without it Excel reads UTF-8 as the local encoding and Chinese as noise. */
const byteOrderMark = '\uFEFF';

/** A CSV file (RFC 4180, UTF-8) of rows under a header, for programs: every cell as it is, `null` as an empty one. */
export function csvForPrograms(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const body = rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  return `${csvFormatRows([[...columns], ...body])}\n`;
}

/**
 * The same for spreadsheets: with a byte order mark, and an apostrophe before every text that a spreadsheet would run as a
 * formula or turn into a number, a time or a date. Numbers, and days as `2026-01-14`, are left to it.
 */
export function csvForSpreadsheets(
  columns: readonly string[],
  rows: readonly (readonly CsvCell[])[],
): string {
  const guarded = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? guard(cell) : cell)));
  return byteOrderMark + csvForPrograms(columns, guarded);
}

const dayRe = /^\d{4}-\d{2}-\d{2}$/u;

/** What a spreadsheet takes for something else than text; compared as half width, since spreadsheets do so as well. */
const convertedRes: readonly RegExp[] = [
  // A formula.
  /^[=+\-@\t\r]/u,
  // A number, a share, an amount: `1,500`, `73%`, `1e234567`, `¥5`.
  /^[¥$€]?\d[\d,]*(?:\.\d*)?(?:e[+-]?\d+)?%?$/iu,
  /^\.\d+%?$/u,
  // A time, or a ratio taken for one: `48:52`.
  /^\d+(?::\d+)+(?:\.\d+)?(?: ?[ap]m)?$/iu,
  // A day, a month or a fraction: `1/2`, `3-15`, `2025/6/1`.
  /^\d+(?:[-/.]\d+){1,2}$/u,
  // A day or month as Chinese spreadsheets read it: `2025年`, `2021年1月14日`.
  /^\d+年(?:\d+月(?:\d+日)?)?$|^\d+月(?:\d+日)?$/u,
];

function guard(text: string): string {
  if (dayRe.test(text)) return text;
  const plain = text.normalize('NFKC').trim();
  return convertedRes.some((re) => re.test(plain)) || /^[\t\r]/u.test(text) ? `'${text}` : text;
}
