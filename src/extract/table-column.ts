import type { Span } from '../schema/plan-about.ts';

/** What a column of values holds: what its heading measures, in what unit, and for which years. */
export interface ValueColumn {
  role: 'value';
  kind: 'level' | 'growth' | 'change' | 'amount';
  /** The thing that the heading names apart from its years: `学位` in `2025年学位（个）`, empty if none. */
  thing: string;
  unit: string | null;
  span: Span | null;
  baseline: boolean;
  /** Whether its heading says that it is aimed at. */
  aimed: boolean;
  yearly: boolean;
}

/**
 * What a column of a table holds. `name` says what a row is of, `category` what kind of thing that is, `time` for which
 * year, `text` what is to be done, in words; a `note` states nothing.
 */
export type Column =
  | { role: 'category' | 'serial' | 'name' | 'unit' | 'nature' | 'time' | 'text' | 'note'; title: string }
  | ValueColumn;

export function isValueColumn(column: Column): column is ValueColumn {
  return column.role === 'value';
}
