import type { FoldedText } from '../../search/fold-text.ts';
import { holdsWord } from '../../search/find-word.ts';
import { readQuery as readSearch } from '../../search/read-query.ts';

/** The filters of the explorer, as they are named in its address. */
export const filterNames = ['district', 'topic', 'status', 'bound', 'nature', 'year', 'unit'] as const;
export type FilterName = (typeof filterNames)[number];

export const sortNames = ['topic', 'district', 'figure-down', 'figure-up', 'year'] as const;
export type SortName = (typeof sortNames)[number];

/** What the reader asks of the rows. A filter that is not set lets all pass. */
export interface TargetsQuery {
  filters: Partial<Record<FilterName, string>>;
  text: string;
  sort: SortName;
}

/** A row as it is filtered and sorted: its filter values, its number (`null` if it has none), its cells as they are searched. */
export interface TargetKeys extends Record<FilterName, string> {
  number: number | null;
  cells: readonly FoldedText[];
}

/** As much text as is searched for. */
export const textLimit = 100;

/** What a list of targets shows unless it is asked for more: what is reached is a filter, `status=all` no filter at all. */
const shownStatus = 'target';
const allStatuses = 'all';

/**
 * The query that an address asks for, and what in it is unknown: `unit=绿`. What is unknown is not part of the query.
 * `known` are the values that each filter can take.
 */
export function readQuery(
  params: URLSearchParams,
  known: Record<FilterName, ReadonlySet<string>>,
): { query: TargetsQuery; unknown: string[] } {
  const unknown: string[] = [];
  const filters: TargetsQuery['filters'] = {};
  for (const name of filterNames) {
    const asked = params.get(name);
    const value = name === 'status' ? statusAsked(asked, known.status) : asked;
    if (value === null || value === '') continue;
    if (known[name].has(value)) filters[name] = value;
    else unknown.push(`${name}=${value.slice(0, textLimit)}`);
  }
  const asked = params.get('sort') ?? '';
  const sort = sortNames.find((name) => name === asked);
  if (asked !== '' && !sort) unknown.push(`sort=${asked.slice(0, textLimit)}`);
  const text = (params.get('q') ?? '').slice(0, textLimit);
  return { query: { filters, text, sort: sort ?? 'topic' }, unknown };
}

function statusAsked(asked: string | null, known: ReadonlySet<string>): string | null {
  if (asked === allStatuses) return null;
  return asked || (known.has(shownStatus) ? shownStatus : null);
}

/** The address of a query: only what is set, in one order. */
export function writeQuery({ filters, text, sort }: TargetsQuery): URLSearchParams {
  const params = new URLSearchParams();
  for (const name of filterNames) {
    const value = name === 'status' ? (filters.status ?? allStatuses) : filters[name];
    if (value !== undefined && !(name === 'status' && value === shownStatus)) params.set(name, value);
  }
  if (text !== '') params.set('q', text);
  if (sort !== 'topic') params.set('sort', sort);
  return params;
}

/** The rows that match a query, in its order. Rows come in the order of their topics; ties keep it. */
export function selectRows<Row extends TargetKeys>(rows: readonly Row[], query: TargetsQuery): Row[] {
  const wanted = Object.entries(query.filters) as [FilterName, string][];
  const words = readSearch(query.text, {})?.words ?? [];
  const found = rows.filter(
    (row) =>
      wanted.every(([name, value]) => row[name] === value) &&
      words.every((word) => row.cells.some((cell) => holdsWord(cell, word))),
  );
  const order = orders[query.sort];
  return order ? found.sort(order) : found;
}

type Order = (a: TargetKeys, b: TargetKeys) => number;

const orders: Record<SortName, Order | null> = {
  topic: null,
  district: by(({ district }) => district),
  year: by(({ year }) => year),
  'figure-down': byFigure(-1),
  'figure-up': byFigure(1),
};

function by(key: (row: TargetKeys) => string): Order {
  return (a, b) => compare(key(a), key(b));
}

/** Only numbers of one unit can be ranked; rows without a number come last. */
function byFigure(direction: 1 | -1): Order {
  return (a, b) =>
    Number(a.number === null) - Number(b.number === null) ||
    compare(a.unit, b.unit) ||
    direction * ((a.number ?? 0) - (b.number ?? 0));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
