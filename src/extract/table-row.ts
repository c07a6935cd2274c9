import type { Span } from '../schema/plan-about.ts';
import type { OtherNumbers } from '../schema/plan-reading.ts';
import type { Passage } from '../schema/plan-text.ts';
import type { Measure, Nature, Quantity, Status } from '../schema/quantity.ts';
import { dateMentions } from './dates.ts';
import type { Grammar } from '../grammar/compile-grammar.ts';
import { measureOfName } from './measure.ts';
import { periodOf, sourced, noPeriod, type SourcedPeriod } from './period.ts';
import type { PlanFrame } from './plan-frame.ts';
import { numbersOf, readSentence } from './read-sentence.ts';
import { stageOf } from './staged-works.ts';
import type { Statement } from './statement.ts';
import { isUnit, isValueAlone, readCell, unitInBrackets, type CellReading } from './table-cell.ts';
import { isValueColumn, type Column, type ValueColumn } from './table-column.ts';

export type Row = Extract<Passage, { kind: 'row' }>;

/** A cell of a row: as written, folded, and where it stands in the row's text. */
export interface Cell {
  written: string;
  text: string;
  start: number;
}

/** What holds for all rows of a table. */
export interface TableContext {
  columns: readonly Column[];
  frame: PlanFrame;
  grammar: Grammar;
  /** 单位：亿元 above the table. */
  unit: string | null;
  /** Whether its note says that numbers in round brackets are totals. */
  roundTotals: boolean;
  /** Whether the text around it says what was done, or what is wanted, and the years that are then meant. */
  status: Exclude<Status, 'baseline'>;
  years: Span | null;
}

/** The quantities of a row, and what became of its other numbers. */
export interface RowReading extends OtherNumbers {
  quantities: Quantity[];
}

/** A quantity as its cell and its column tell it; its row tells the rest. */
type CellQuantity = Omit<
  Quantity,
  'id' | 'quote' | 'nature' | 'modality' | 'sentence' | 'start' | 'end' | 'place'
>;

/** What a row is of: its name, and the kind of thing that is, where names repeat. */
export interface RowName {
  name: string;
  category: string;
}

export const natureRe = /^(?:预期|约束)性?(?:指标)?$/u;
const labelRe = /^(?:（?\d{1,3}[.、）]|[（(]?[一二三四五六七八九十]{1,3}[、）)]|[①-⑳]|[—-]+|其中：?|#)+/u;
/** What points to a note below the table: `优良天数比例①`, `床位数[2]`, `GDP*`. */
const noteMarkRe = /(?:[①-⑳⁰¹²³⁴-⁹*※]|\[\d\]|（?注\d?）?)+$/u;
const totalRe = /^(?:合计|总计|小计|总数|共计|全[县区市镇乡]|全[县区市](?:合计|总计))$/u;

/** Reads a row: the cells of values under their columns, and cells that say in words what is to be done. */
export function readRow(
  row: Row,
  cells: readonly Cell[],
  { name: named, category }: RowName,
  context: TableContext,
): RowReading {
  const { columns, grammar } = context;
  const sentence = row.sentences[0]!;
  const label = named.replace(labelRe, '').replace(noteMarkRe, '');
  const bracketUnit = unitInBrackets(label, grammar);
  const name = category + (bracketUnit === null ? label : label.slice(0, label.lastIndexOf('（')));
  const unitCell = cellUnder('unit', columns, cells);
  const rowUnit = isUnit(unitCell, grammar) || (unitCell !== '' && unitCell !== '—') ? unitCell : bracketUnit;
  const nature = natureOf(cells);
  const time = spanIn(cellUnder('time', columns, cells)) ?? spanIn(label);

  const reading: RowReading = { quantities: [], leftAlone: [], notUnderstood: [] };
  const add = (part: CellQuantity): void => {
    reading.quantities.push({
      ...part,
      id: `${sentence.anchor}.${reading.quantities.length + 1}`,
      quote: sentence.text,
      modality: null,
      nature,
      sentence: sentence.anchor,
      start: 0,
      end: sentence.text.length,
      place: { ...sentence.place },
    });
  };

  cells.forEach((cell, i) => {
    const column = columns[i];
    const value =
      column && isValueColumn(column) ? readCell(cell.text, grammar, context.roundTotals) : undefined;
    const alone = value !== undefined && (value.value === null || isValueAlone(cell.text, grammar));
    const inWords =
      alone || !column || !(isValueColumn(column) || column.role === 'text')
        ? undefined
        : readWords(cell, name, context);
    if (column && isValueColumn(column) && value && (alone || !inWords || inWords.statements.length === 0)) {
      const subject = subjectOf(name, column);
      const measure = cellMeasure(column, value, subject, rowUnit ?? column.unit ?? context.unit, context);
      add({
        cell: cell.written,
        subject,
        scope: isOfPart(name, column) ? name : 'district',
        value: value.value,
        unit: value.value === null ? null : cellUnit(column, value, measure, rowUnit, context.unit),
        bound: value.bound,
        inclusive: value.inclusive,
        measure,
        yearly: column.yearly && !value.whole,
        status: cellStatus(column, context),
        ...cellPeriod(column, value, measure, time, context),
        direction: grammar.directionOf(subject, measure, cell.text),
        act: null,
        stage: stageOf(grammar.stages, undefined, '', subject),
      });
      return;
    }
    if (!inWords) {
      leaveNumbers(cell, column, sentence.anchor, grammar, reading);
      return;
    }
    for (const statement of inWords.statements)
      add(statedInWords(statement, cell, name, column!, time, context));
    const moved = ({ start, end }: { start: number; end: number }) => ({
      sentence: sentence.anchor,
      start: start + cell.start,
      end: end + cell.start,
    });
    reading.leftAlone.push(...inWords.leftAlone.map((run) => ({ ...moved(run), rule: run.rule })));
    reading.notUnderstood.push(...inWords.notUnderstood.map(moved));
  });
  return reading;
}

function cellUnder(role: Column['role'], columns: readonly Column[], cells: readonly Cell[]): string {
  return cells[columns.findIndex((column) => column.role === role)]?.text ?? '';
}

function natureOf(cells: readonly Cell[]): Nature | null {
  const cell = cells.find(({ text }) => natureRe.test(text))?.text ?? '';
  return cell.includes('约束') ? 'binding' : cell.includes('预期') ? 'expected' : null;
}

/** The years a cell names: `2025年`, `2022—2024`. */
function spanIn(cell: string): Span | undefined {
  const bare = /^(?<from>(?:19|20)\d\d)(?:[—~-]+(?<to>(?:19|20)\d\d))?$/u.exec(cell)?.groups;
  if (bare) return { from: Number(bare['from']), to: Number(bare['to'] ?? bare['from']) };
  const date = dateMentions(cell).at(-1);
  if (date?.from == null || date.to === null) return undefined;
  return { from: date.from, to: date.to };
}

/** What a cell in words states: `床位800张`, under the name of its row. */
function readWords(
  cell: Cell,
  name: string,
  { frame, grammar }: TableContext,
): ReturnType<typeof readSentence> {
  return readSentence(cell.written, frame, grammar, { topic: name, subjects: [] }, name);
}

function statedInWords(
  { subject, value, unit, bound, inclusive, measure, yearly, clause, act, stage }: Statement,
  cell: Cell,
  name: string,
  column: Column,
  time: Span | undefined,
  context: TableContext,
): CellQuantity {
  return {
    cell: cell.written,
    subject: subjectInWords(subject, name, column),
    scope: 'title' in column && ofThingRe.test(column.title) ? name : 'district',
    value,
    unit,
    bound,
    inclusive,
    measure,
    yearly,
    status: isValueColumn(column) ? cellStatus(column, context) : context.status,
    ...rowPeriod(isValueColumn(column) ? (column.span ?? undefined) : undefined, time, measure, context),
    direction: context.grammar.directionOf(subject, measure, clause),
    act,
    stage,
  };
}

/** What a thing's size is told in: `建设规模`, `建设内容`; other columns of words say themselves what they mention. */
const ofThingRe = /规模|内容|概况/u;

function subjectInWords(subject: string, name: string, column: Column): string {
  if (subject === '' || subject.includes(name)) return subject || name;
  return 'title' in column && ofThingRe.test(column.title) ? name + subject : subject;
}

/** The numbers of a cell that states nothing, with the rule that leaves them alone; `not understood` where there is none. */
function leaveNumbers(
  cell: Cell,
  column: Column | undefined,
  sentence: string,
  grammar: Grammar,
  reading: RowReading,
): void {
  const rule = column && leavingRules[column.role];
  for (const { start, end } of numbersOf(cell.written, grammar)) {
    const run = { sentence, start: start + cell.start, end: end + cell.start };
    const date = dateMentions(cell.text).length > 0;
    if (rule !== undefined || date) reading.leftAlone.push({ ...run, rule: rule ?? 'date' });
    else reading.notUnderstood.push(run);
  }
}

const leavingRules: Partial<Record<Column['role'], string>> = {
  serial: 'serial number of a row',
  name: 'name of a row',
  category: 'name of a row',
  unit: 'unit of a row',
  nature: 'nature of a row',
  time: 'year of a row',
};

function subjectOf(name: string, column: ValueColumn): string {
  const { thing } = column;
  if (thing === '' || name.endsWith(thing)) return name;
  return isOfPart(name, column) ? name + thing : thing;
}

/** Whether a row is of a part (a township, a project, a field) of what its column measures, not of all or of a year. */
function isOfPart(name: string, { thing }: ValueColumn): boolean {
  return thing !== '' && !name.endsWith(thing) && !totalRe.test(name) && !spanIn(name);
}

function cellStatus(column: ValueColumn, { status, frame }: TableContext): Status {
  if (column.baseline) return frame.reports ? 'achieved' : 'baseline';
  return column.aimed ? 'target' : status;
}

function cellMeasure(
  column: ValueColumn,
  reading: CellReading,
  subject: string,
  unit: string | null,
  { frame }: Pick<TableContext, 'frame'>,
): Measure {
  if (reading.measure === 'change' || column.kind === 'change') return 'change';
  if (column.kind === 'growth' || reading.measure === 'growth') return 'growth';
  const named = measureOfName(subject, reading.unit ?? unit);
  if (column.kind === 'level' || (frame.reports && named === 'level')) return named;
  return named === 'change' || namesState(subject, reading.unit ?? unit) ? named : 'count';
}

/** Whether a thing counted in a column is a state of the row, not works or money to be carried out: a rate, a population. */
function namesState(subject: string, unit: string | null): boolean {
  return (
    /^(?:%|％|‰)$/u.test(unit ?? '') || /(?:人口|人数|产值|收入|增加值|生产总值|密度|强度)$/u.test(subject)
  );
}

/** The unit the cell writes (`2.4万` of a row in 人 is in 万人), else its row's or its column's; a rate of increase without unit is in per cent. */
function cellUnit(
  column: ValueColumn,
  { unit, measure: own }: CellReading,
  measure: Measure,
  rowUnit: string | null,
  tableUnit: string | null,
): string | null {
  const named = rowUnit ?? column.unit ?? tableUnit;
  if (unit !== null) return /^[百千万亿]+$/u.test(unit) && named !== null ? unit + named : unit;
  if (measure === 'growth' && column.kind === 'growth') return '%';
  if (column.unit !== null && own !== 'change') return column.unit;
  return named;
}

/** The column's year, else the row's; a total of the plan's years, or a growth without years of its own, is for the plan's span. */
function cellPeriod(
  column: ValueColumn,
  reading: CellReading,
  measure: Measure,
  time: Span | undefined,
  { frame, years }: TableContext,
): SourcedPeriod {
  const own = column.span ?? undefined;
  const overall = frame.span ? sourced(periodOf(frame.span), 'document') : noPeriod;
  if (column.kind === 'growth' || column.kind === 'change') return rowPeriod(own, time, 'change', { years });
  const totals =
    reading.measure === 'change' && !column.baseline && own !== undefined && own.to === frame.span?.to;
  if (totals) return overall;
  if (own === undefined && time === undefined && column.baseline && frame.span)
    return sourced(String(frame.span.from - 1), 'assumed');
  return rowPeriod(own, time, column.kind === 'level' ? 'level' : measure, { years });
}

function rowPeriod(
  own: Span | undefined,
  time: Span | undefined,
  measure: Measure,
  { years }: Pick<TableContext, 'years'>,
): SourcedPeriod {
  const named = own ?? time;
  if (named) return sourced(periodOf(named), 'heading');
  if (!years) return noPeriod;
  return sourced(measure === 'level' || measure === 'count' ? String(years.to) : periodOf(years), 'document');
}
