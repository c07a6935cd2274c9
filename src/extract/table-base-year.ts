import type { PlanFrame } from './plan-frame.ts';
import type { Column, ValueColumn } from './table-column.ts';

/**
 * The columns of a table with the base year marked as such: the first of several years, where it lies before what the
 * plan plans or begins its span. A row of years one after the other is a course, all of it aimed at.
 */
export function withBaseYear(columns: readonly Column[], frame: PlanFrame): Column[] {
  const years = [...new Set(columns.flatMap((column) => (isYearLevel(column) ? [column.span.to] : [])))].sort(
    (a, b) => a - b,
  );
  const [first, ...later] = years;
  if (first === undefined || later.length === 0) return [...columns];
  const course = later.length > 1 && later.every((year, i) => year === first + i + 1);
  if (course || (frame.span !== null && first > frame.span.from)) return [...columns];
  return columns.map((column) =>
    isYearLevel(column) && column.span.to === first && !column.aimed ? { ...column, baseline: true } : column,
  );
}

function isYearLevel(column: Column): column is ValueColumn & { span: NonNullable<ValueColumn['span']> } {
  return (
    column.role === 'value' &&
    column.kind === 'level' &&
    column.span?.from === column.span?.to &&
    column.span !== null
  );
}
