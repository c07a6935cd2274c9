import type { Passage, PlanText, Section } from '../schema/plan-text.ts';
import { foldText } from './fold-text.ts';
import type { Grammar } from '../grammar/compile-grammar.ts';
import type { PlanFrame } from './plan-frame.ts';
import { ownYears, type Standing } from './standing.ts';
import { emptyCellRe, isUnit, isValueAlone, readCell } from './table-cell.ts';
import { tableColumns } from './table-columns.ts';
import { isValueColumn, type Column } from './table-column.ts';
import { natureRe, readRow, type Cell, type Row, type RowReading, type TableContext } from './table-row.ts';

/** A table: its rows, and the passages of running text just before and after it. */
interface Table {
  rows: Row[];
  section: Section;
  before: string[];
  after: string[];
}

/**
 * What each row of the tables says, by the row's anchor; rows that name columns are not there. Columns may come in any
 * order; headings and what stands below them say what they hold.
 */
export function readTables(
  text: PlanText,
  frame: PlanFrame,
  grammar: Grammar,
  standings: ReadonlyMap<string, Standing>,
): Map<string, RowReading> {
  const found = new Map<string, RowReading>();
  for (const table of tablesOf(text)) {
    const standing = standings.get(table.section.anchor)!;
    const years = ownYears(standing, frame);
    readTable(table, { frame, grammar, status: standing.status, years }, found);
  }
  return found;
}

/** How many passages around a table may say its unit, or what its signs mean. */
const aroundPassages = 3;

function tablesOf(text: PlanText): Iterable<Table> {
  const tables = new Map<number, Table>();
  for (const section of text.sections) {
    section.passages.forEach((passage, i) => {
      if (passage.kind !== 'row') return;
      const table = tables.get(passage.table);
      const after = (): string[] => proseTexts(section.passages.slice(i + 1, i + 1 + aroundPassages));
      if (table) {
        table.rows.push(passage);
        table.after = after();
      } else {
        const before = proseTexts(section.passages.slice(Math.max(0, i - aroundPassages), i));
        tables.set(passage.table, { rows: [passage], section, before, after: after() });
      }
    });
  }
  return tables.values();
}

function proseTexts(passages: readonly Passage[]): string[] {
  return passages.flatMap((passage) =>
    passage.kind === 'row' ? [] : [foldText(passage.sentences.map(({ text }) => text).join('')).text],
  );
}

/** `（单位：亿元）` above a table. */
const unitLineRe = /单位[：:](?<unit>[^（）：，。]{1,8})）?$/u;
/** `注：（ ）内为五年累计数` below it. */
const roundTotalsRe = /（）[”"]?内?.{0,8}累计/u;

function readTable(
  { rows, before, after }: Table,
  { frame, grammar, status, years }: Pick<TableContext, 'frame' | 'grammar' | 'status' | 'years'>,
  found: Map<string, RowReading>,
): void {
  const heads = headingRows(rows, grammar);
  const written = rows.slice(heads).filter(({ header }) => !header);
  const body = written.map((row) => row.cells.map((cell) => foldText(cell).text));
  const headings = rows.slice(0, heads).map(({ cells }) => cells);
  const columns = heads > 0 ? tableColumns(headings, body, frame, grammar) : keyAndValue(body, grammar);
  if (!columns) return;
  const unit = before
    .map((text) => unitLineRe.exec(text)?.groups?.['unit'])
    .findLast((own) => own !== undefined);
  const context: TableContext = {
    columns,
    frame,
    grammar,
    unit: unit !== undefined && isUnit(unit, grammar) ? unit : null,
    roundTotals: after.some((text) => roundTotalsRe.test(text)),
    status,
    years,
  };
  const nameAt = columns.findIndex(({ role }) => role === 'name');
  const categoryAt = columns.findIndex(({ role }) => role === 'category');
  const aligned = written.map((row) => alignedCells(cellsOf(row), columns, grammar));
  const names = carriedDown(aligned, nameAt);
  const categories = carriedDown(aligned, categoryAt);
  const repeated = new Set(
    names.filter((name, i) => names.indexOf(name) < i && aligned[i]![nameAt]?.text !== ''),
  );
  written.forEach((row, i) => {
    const name = names[i]!;
    if (name === '' && nameAt >= 0) return;
    const category = repeated.has(name) ? categories[i]! : '';
    found.set(row.anchor, readRow(row, aligned[i]!, { name, category }, context));
  });
}

/** The columns of a table without headings that pairs a name with its value: `地区生产总值 | 356亿元`. */
function keyAndValue(body: readonly (readonly string[])[], grammar: Grammar): Column[] | undefined {
  const pairs = body.every(
    ([name = '', value = '', ...rest]) =>
      rest.length === 0 &&
      /\p{Script=Han}{2}/u.test(name) &&
      !isValueAlone(name, grammar) &&
      isValueAlone(value, grammar),
  );
  if (!pairs || body.length === 0) return undefined;
  return [
    { role: 'name', title: '' },
    {
      role: 'value',
      kind: 'level',
      thing: '',
      unit: null,
      span: null,
      baseline: false,
      aimed: false,
      yearly: false,
    },
  ];
}

function cellsOf({ cells }: Row): Cell[] {
  let start = 0;
  return cells.map((written) => {
    const cell = { written, text: foldText(written).text, start };
    start += written.length + ' | '.length;
    return cell;
  });
}

/** The texts of a column, those of merged cells carried down; empty where there is no such column. */
function carriedDown(rows: readonly (readonly Cell[])[], column: number): string[] {
  let last = '';
  return rows.map((cells) => {
    const own = cells[column]?.text ?? '';
    if (own !== '') last = own;
    return last;
  });
}

/** How many rows name the columns: those marked, and those after them that still hold no value. */
function headingRows(rows: readonly Row[], grammar: Grammar): number {
  let count = 0;
  while (rows[count]?.header) count++;
  if (count === 0) return 0;
  const second = rows[count];
  const headingLike =
    second?.cells.every((cell) => {
      const text = foldText(cell).text;
      return (
        text === '' ||
        (/年|目标|值|增长|累计|单位|属性/u.test(text) && text.length < 14 && !isValueAlone(text, grammar)) ||
        readCell(text, grammar) === undefined
      );
    }) ?? false;
  const heads = rows[count - 1]!.cells;
  const undivided =
    second?.cells.every((cell, i) => cell === '' || (heads[i] ?? '') === '' || cell !== heads[i]) ?? false;
  const namesYears =
    second?.cells.some((cell) => /^.{0,4}(?:19|20)\d\d|年均|累计|目标值|基期|增长/u.test(cell)) ?? false;
  const startsBlank = second?.cells[0]?.trim() === '';
  return headingLike &&
    undivided &&
    (namesYears || (startsBlank && heads.some((head, i) => head === '' && i > 0)))
    ? count + 1
    : count;
}

const noCell: Cell = { written: '', text: '', start: 0 };

/** The cells under their columns: a row short of cells lacks the merged ones at its start, or its last ones. */
function alignedCells(cells: readonly Cell[], columns: readonly Column[], grammar: Grammar): readonly Cell[] {
  const missing = columns.length - cells.length;
  if (missing <= 0) return cells;
  let best = cells;
  let bestFit = -1;
  for (let shift = 0; shift <= missing; shift++) {
    const shifted = [...Array.from<Cell>({ length: shift }).fill(noCell), ...cells];
    const fit = columns.filter((column, i) => fits(column, shifted[i]?.text ?? '', grammar)).length;
    if (fit > bestFit) {
      best = shifted;
      bestFit = fit;
    }
  }
  return best;
}

function fits(column: Column, cell: string, grammar: Grammar): boolean {
  if (column.role === 'nature') return natureRe.test(cell);
  if (column.role === 'unit') return grammar.readUnit(cell, 0)?.end === cell.length && cell !== '';
  if (column.role === 'serial') return /^\d+$/u.test(cell);
  if (column.role === 'name') return /\p{Script=Han}{2}/u.test(cell) && !natureRe.test(cell);
  return isValueColumn(column) && !emptyCellRe.test(cell) && readCell(cell, grammar) !== undefined;
}
