import type { ChartKind } from './chart-kind.ts';
import { routes } from '../../routes/address.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { arithmeticKind } from './arithmetic-chart.ts';
import type { Chart } from './chart.ts';
import { coverageKind } from './coverage-chart.ts';
import { emphasisKind, ownWordsKind } from './emphasis-chart.ts';
import { profileKind } from './profile-chart.ts';
import { slopeKind } from './slope-chart.ts';
import { spansKind } from './spans-chart.ts';
import { targetsKind } from './targets-chart.ts';

const chartKinds: readonly ChartKind[] = [
  coverageKind,
  emphasisKind,
  ownWordsKind,
  spansKind,
  arithmeticKind,
  profileKind,
  slopeKind,
  targetsKind,
];

const kinds = new WeakMap<Library, Map<string, ChartKind>>();

function kindsOf(library: Library): Map<string, ChartKind> {
  const known = kinds.get(library);
  if (known) return known;
  const all = chartKinds.flatMap((kind) => kind.ids(library).map((id) => [id, kind] as const));
  const byId = new Map(all);
  const [twice] = all.find(([id, kind]) => byId.get(id) !== kind) ?? [];
  if (twice !== undefined) throw new Error(`two charts want the id ${twice}; give the indicator another`);
  kinds.set(library, byId);
  return byId;
}

/** The ids of all charts, those of the plans as wholes first. */
export function chartIds(library: Library): string[] {
  return [...kindsOf(library).keys()];
}

/** The kind of the chart of an id. */
export function chartKindOf(id: string, library: Library): ChartKind {
  const kind = kindsOf(library).get(id);
  if (!kind) throw new Error(`no chart ${id}`);
  return kind;
}

/** The kind that draws an id for chosen districts, whether or not any of them states something. */
function choosableKindOf(id: string, library: Library): ChartKind {
  const isIndicator = library.vocabulary.indicators.some((indicator) => indicator.id === id);
  return isIndicator ? targetsKind : chartKindOf(id, library);
}

const charts = new WeakMap<Library, Map<string, Chart>>();

/**
 * The chart of an id, showing the districts of `shown`, which is `library`, a selection of it, or districts that a reader
 * chose, of whom none may state anything. Its pages, files and embedded forms show the same one, so it is made once.
 */
export function chartOf(id: string, library: Library, edition: Edition, shown = library): Chart {
  const made = charts.get(shown) ?? new Map<string, Chart>();
  charts.set(shown, made);
  const key = edition.to(routes.chart(id));
  const chart = made.get(key) ?? choosableKindOf(id, library).make(id, shown, edition);
  made.set(key, chart);
  return chart;
}
