import type { Table } from 'mdast';
import type { Block } from './block.ts';
import { joinLines, trimLine } from './join-lines.ts';
import { textLines, type TextLine } from './line-text.ts';

/** A row of a table as its source has it. `head`: whether the source marks it as naming the columns. */
export interface TableRow {
  cells: TextLine[];
  head: boolean;
  /** Whether it is one cell across the whole table: a caption, a note, a group of rows. */
  whole?: boolean;
}

/** The rows of a Markdown table. */
export function markdownRows(node: Table, source: string): TableRow[] {
  return node.children.map((row, index) => ({
    cells: row.children.map((cell) => trimLine(joinLines(textLines(cell.children, source)))),
    head: index === 0,
  }));
}

/** A number of its own, with its unit or without, as a cell of values holds one; a year is none. */
const valueRe =
  /^(?!(?:19|20)\d\d(?:\D|$))(?:[<>≥≤＜＞约近超]|\[|〔|【|[-+−])*[\d,]+(?:\.\d+)?\s*(?:[%％‰\]〕】]|[^\d\s（(年月日、，]{1,4})*$/u;
const natureRe = /^(?:预期|约束)性$/u;

/** Whether a row states values, so that it does not name columns. */
function holdsValues(cells: readonly TextLine[]): boolean {
  return cells.some(({ text }) => valueRe.test(text) || natureRe.test(text));
}

/** What stands between the parts of a table that a page's end parted: 续表, a page number, the unit once more. */
const betweenPartsRe =
  /^(?:[（(]?续.{0,24}|.{0,24}[（(]续[表）)]*|[-—–·\s]*\d{1,4}[-—–·\s]*|[（(]?单位[:：].{1,10})$/u;
const noteRe = /^(?:注|备注|说明|资料来源|数据来源)/u;

/** Adds tables to the blocks of a plan, one after the other. */
export interface TableAdder {
  /**
   * Adds a table. Rows that go on with the table before them (it was broken by a page: same columns, no head of its own
   * or the same once more) are its rows. A cell across the whole table before its head, or as a note at its end, is a paragraph.
   */
  table: (rows: readonly TableRow[]) => void;
  /** Adds a line that tabs divide: a row of the table before it, else the first of a table. */
  tabRow: (cells: TextLine[]) => void;
}

/** A `TableAdder` for the blocks found so far. */
export function tableAdder(found: Block[]): TableAdder {
  /** The first row of each table, by its number. */
  const firstRows: (readonly TextLine[])[] = [];

  const table = (written: readonly TableRow[]): void => {
    const rows = written.filter(({ cells }) => cells.some(({ text }) => text !== ''));
    const begin = rows.findIndex(({ whole }) => !whole);
    const end = rows.findLastIndex(({ whole, cells }) => !(whole && noteRe.test(cells[0]!.text))) + 1;
    const body = begin < 0 ? [] : rows.slice(begin, end);
    const paragraphs = (from: number, to?: number): void => {
      for (const { cells } of rows.slice(from, to)) found.push({ kind: 'paragraph', line: cells[0]! });
    };
    paragraphs(0, begin < 0 ? undefined : begin);
    if (body.length === 0) return;
    const first = body[0]!.cells;
    const before = tableBefore(found);
    const head = before === undefined ? undefined : firstRows[before];
    const repeats = head !== undefined && sameTexts(first, head);
    const states = holdsValues(first);
    const continues = head?.length === first.length && (repeats || states);
    const number = continues ? before! : firstRows.push(first) - 1;
    body.forEach(({ cells, head: marked }, i) => {
      const header = i === 0 ? repeats || !states : marked && !holdsValues(cells);
      found.push({ kind: 'row', table: number, header, cells });
    });
    paragraphs(end);
  };

  const tabRow = (cells: TextLine[]): void => {
    const before = found.at(-1);
    if (before?.kind === 'row') found.push({ kind: 'row', table: before.table, header: false, cells });
    else table([{ cells, head: false }]);
  };

  return { table, tabRow };
}

/** The number of the table that stands just before, unless more than a page's end parts it from here. */
function tableBefore(found: readonly Block[]): number | undefined {
  for (let at = found.length - 1; at >= 0; at--) {
    const block = found[at]!;
    if (block.kind === 'row') return block.table;
    if (!betweenPartsRe.test(block.line.text)) return undefined;
  }
  return undefined;
}

function sameTexts(a: readonly TextLine[], b: readonly TextLine[]): boolean {
  return a.length === b.length && a.every(({ text }, i) => text === b[i]!.text);
}

/** The cells of a line of plain text that tabs divide into at least three, read from the source, which keeps leading tabs. */
export function tabCells(line: TextLine, source: string): TextLine[] | undefined {
  const first = line.offsets[0];
  if (first === undefined || !line.text.includes('\t')) return undefined;
  const start = source.lastIndexOf('\n', first) + 1;
  const newline = source.indexOf('\n', first);
  const end = newline < 0 ? source.length : newline;
  const cells: TextLine[] = [];
  let at = start;
  for (const text of source.slice(start, end).split('\t')) {
    const from = at;
    cells.push(trimLine({ text, offsets: Array.from(text, (_, i) => from + i), strongEnd: 0 }));
    at += text.length + 1;
  }
  return cells.length < 3 ? undefined : cells;
}
