/** Joins the districts of a selection in an address; social apps leave it alone. */
const joint = '~';

/** The districts of a selection as one step of an address: `cangshan~taijiang`. */
export function selectionStep(districts: readonly string[]): string {
  return districts.join(joint);
}

/** What an address asks for, against the charts and districts there are. */
export type Asked =
  | { kind: 'other' }
  | { kind: 'no-chart' }
  | { kind: 'selection'; chart: string; districts: string[]; unknown: string[] };

/**
 * What a page needs to read an address: the ids of the charts that show a selection of districts, of those that are each
 * of one district, and of all districts with plans in their order.
 */
export interface Known {
  charts: readonly string[];
  single: readonly string[];
  districts: readonly string[];
}

/** `/en/charts/gdp/cangshan~taijiang/` → `charts`, `gdp`, `cangshan~taijiang` */
const addressRe = /\/(?:charts|embed)\/(?<chart>[^/]+)(?:\/(?<selection>[^/]*))?/u;

/**
 * Reads an address of a chart that leads nowhere: which chart, which known districts, each once and in the districts'
 * own order, and which words name none. A selection of fewer than two districts, or of more than two but not all, has no
 * page, so all districts stand for it; a chart of one district has its own address only.
 */
export function readAddress(path: string, { charts, single, districts }: Known): Asked {
  const found = addressRe.exec(path)?.groups;
  if (!found) return { kind: 'other' };
  const chart = found['chart']!;
  if (single.includes(chart)) return { kind: 'selection', chart, districts: [], unknown: [] };
  if (!charts.includes(chart)) return { kind: 'no-chart' };
  const words = decoded(found['selection'] ?? '')
    .split(joint)
    .filter((word) => word !== '');
  const named = districts.filter((district) => words.includes(district));
  return {
    kind: 'selection',
    chart,
    districts: named.length === 2 ? named : [...districts],
    unknown: [...new Set(words)].filter((word) => !districts.includes(word)),
  };
}

/** A broken escape is a word like any other. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
