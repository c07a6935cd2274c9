import type { Passage, PlanText, Section } from '../schema/plan-text.ts';
import type { Measure, Nature, Quantity, Status } from '../schema/quantity.ts';
import { foldText } from './fold-text.ts';
import type { Grammar } from '../grammar/compile-grammar.ts';
import { measureOfName } from './measure.ts';
import type { PlanFrame } from './plan-frame.ts';
import { periodOf, told, untold, type ToldPeriod } from './period.ts';
import { stageOf } from './staged-works.ts';
import { isValueColumn, tableColumns, type Column } from './table-columns.ts';
import { readCell, type CellReading } from './table-cell.ts';

type Row = Extract<Passage, { kind: 'row' }>;

/** The quantities of each table row by the row's anchor. Columns may come in any order; headings say what they hold. */
export function readTables(text: PlanText, frame: PlanFrame, grammar: Grammar): Map<string, Quantity[]> {
  const tables = new Map<number, { rows: Row[]; section: Section }>();
  for (const section of text.sections) {
    for (const passage of section.passages) {
      if (passage.kind !== 'row') continue;
      const table = tables.get(passage.table);
      if (table) table.rows.push(passage);
      else tables.set(passage.table, { rows: [passage], section });
    }
  }
  const found = new Map<string, Quantity[]>();
  for (const { rows } of tables.values()) readTable(rows, frame, grammar, found);
  return found;
}

function readTable(
  rows: readonly Row[],
  frame: PlanFrame,
  grammar: Grammar,
  found: Map<string, Quantity[]>,
): void {
  const heads = headingRows(rows, grammar);
  if (heads === 0) return;
  const columns = tableColumns(
    rows.slice(0, heads).map(({ cells }) => cells),
    frame,
  );
  if (!columns) return;
  let name = '';
  for (const row of rows.slice(heads)) {
    const cells = aligned(
      row.cells.map((written) => ({ written, text: foldText(written).text })),
      columns,
      grammar,
    );
    const own = cells[columns.findIndex(({ role }) => role === 'name')]?.text ?? '';
    name = own === '' ? name : own;
    if (name !== '') found.set(row.anchor, readRow(row, cells, name, columns, frame, grammar));
  }
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
        (/年|目标|值|增长|累计|单位|属性/u.test(text) && text.length < 14) ||
        readCell(text, grammar) === undefined
      );
    }) ?? false;
  const namesYears = second?.cells.some((cell) => /(?:19|20)\d\d|年均|累计|目标值|基期/u.test(cell)) ?? false;
  return headingLike && namesYears ? count + 1 : count;
}

const natureRe = /^(?:预期|约束)性?(?:指标)?$/u;

/** A cell of a row: as written, and its text as it is read. */
interface Cell {
  written: string;
  text: string;
}

const noCell: Cell = { written: '', text: '' };

/** The cells under their columns: a row short of cells lacks the merged ones at its start, or its last ones. */
function aligned(cells: readonly Cell[], columns: readonly Column[], grammar: Grammar): readonly Cell[] {
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

function fits({ role }: Column, cell: string, grammar: Grammar): boolean {
  if (role === 'nature') return natureRe.test(cell);
  if (role === 'unit') return grammar.readUnit(cell, 0)?.end === cell.length && cell !== '';
  if (role === 'serial') return /^\d+$/u.test(cell);
  if (role === 'name') return /\p{Script=Han}{2}/u.test(cell) && !natureRe.test(cell);
  return ['level', 'growth', 'change', 'amount'].includes(role) && readCell(cell, grammar) !== undefined;
}

const labelRe = /^(?:（?\d{1,3}[.、）]|[①-⑳]|[—-]+|其中：?|#)+/u;
/** `地区生产总值（亿元）`: an indicator whose name ends in its unit. */
const unitInNameRe = /（(?<unit>[^（）]{1,12})）$/u;

function readRow(
  row: Row,
  cells: readonly Cell[],
  named: string,
  columns: readonly Column[],
  frame: PlanFrame,
  grammar: Grammar,
): Quantity[] {
  const sentence = row.sentences[0]!;
  const label = named.replace(labelRe, '');
  const bracket = unitInNameRe.exec(label)?.groups?.['unit'];
  const bracketUnit = bracket !== undefined && isUnit(bracket, grammar) ? bracket : undefined;
  const subject = bracketUnit === undefined ? label : label.slice(0, -(bracketUnit.length + 2));
  const unitCell = cells[columns.findIndex(({ role }) => role === 'unit')]?.text ?? '';
  const rowUnit = unitCell === '' || unitCell === '—' ? (bracketUnit ?? null) : unitCell;
  const natureCell = cells.find(({ text }) => natureRe.test(text))?.text ?? '';
  const nature: Nature | null = natureCell.includes('约束')
    ? 'binding'
    : natureCell.includes('预期')
      ? 'expected'
      : null;

  const quantities: Quantity[] = [];
  columns.forEach((column, i) => {
    if (!isValueColumn(column)) return;
    const { written, text } = cells[i] ?? noCell;
    const reading = readCell(text, grammar);
    if (!reading) return;
    const measure = cellMeasure(column, reading, subject, rowUnit);
    quantities.push({
      id: `${sentence.anchor}.${quantities.length + 1}`,
      quote: sentence.text,
      cell: written,
      subject: column.role === 'amount' ? subject + column.title.replace(unitInNameRe, '') : subject,
      value: reading.value,
      unit: reading.value === null ? null : cellUnit(column, reading, measure, rowUnit),
      bound: reading.bound,
      inclusive: reading.inclusive,
      measure,
      yearly: 'yearly' in column && column.yearly && !reading.whole,
      status: cellStatus(column),
      ...cellPeriod(column, reading, frame),
      direction: grammar.directionOf(subject, measure, text),
      act: null,
      stage: stageOf(grammar.stages, undefined, '', subject),
      scope: 'district',
      modality: null,
      nature,
      sentence: sentence.anchor,
      start: 0,
      end: sentence.text.length,
      place: { ...sentence.place },
    });
  });
  return quantities;
}

function isUnit(text: string, grammar: Grammar): boolean {
  return text.split(/[、，/]/u).every((part) => grammar.readUnit(part, 0)?.end === part.length);
}

function cellStatus(column: Column): Status {
  return 'baseline' in column && column.baseline ? 'baseline' : 'target';
}

function cellMeasure(column: Column, reading: CellReading, subject: string, unit: string | null): Measure {
  if (reading.measure === 'change' || column.role === 'change') return 'change';
  if (column.role === 'growth') return 'growth';
  if (column.role === 'amount') return 'count';
  if (reading.measure === 'growth') return 'growth';
  return measureOfName(subject, reading.unit ?? unit);
}

/** The unit the cell writes, else its row's; a rate of increase without unit is in per cent. */
function cellUnit(
  column: Column,
  { unit }: CellReading,
  measure: Measure,
  rowUnit: string | null,
): string | null {
  if (unit !== null) return unit;
  if (column.role === 'amount') return unitInNameRe.exec(column.title)?.groups?.['unit'] ?? null;
  if (column.role === 'growth' && measure === 'growth') return '%';
  return rowUnit;
}

/** The column's year; a total of the plan's years, or a yearly growth without years of its own, is for the plan's span. */
function cellPeriod(column: Column, reading: CellReading, frame: PlanFrame): ToldPeriod {
  const own = 'span' in column && column.span ? told(periodOf(column.span), 'heading') : undefined;
  const overall = frame.span ? told(periodOf(frame.span), 'document') : untold;
  if (column.role === 'amount') return frame.span ? told(String(frame.span.to), 'document') : untold;
  if (column.role !== 'level') return own ?? overall;
  const totals =
    'span' in column &&
    reading.measure === 'change' &&
    !column.baseline &&
    column.span?.to === frame.span?.to;
  if (totals) return overall;
  if (own || !frame.span) return own ?? untold;
  return column.baseline
    ? told(String(frame.span.from - 1), 'assumed')
    : told(String(frame.span.to), 'document');
}
