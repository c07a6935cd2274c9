/** Joins the districts of a selection in an address; social apps leave it alone. */
const joint = '~';
/** The name in an address's query of the districts chosen: `?districts=cangshan~taijiang`. */
const parameter = 'districts';

/** The districts of a selection as one step of an address: `cangshan~taijiang`. */
export function selectionStep(districts: readonly string[]): string {
  return districts.join(joint);
}

/** The query of an address that chooses the districts of a step. */
export function districtsQuery(step: string): string {
  return `?${parameter}=${step}`;
}

/** The districts that an address chooses, in their own order, and its words that name none; `null` where it chooses none. */
export interface Choice {
  districts: string[];
  unknown: string[];
}

/** Reads the choice in an address's query against the districts there are, in their order, each once. */
export function readChoice(query: string, known: readonly string[]): Choice | null {
  const asked = new URLSearchParams(query).get(parameter);
  return asked === null ? null : readStep(asked, known);
}

/** Reads a step against the districts there are. */
export function readStep(step: string, known: readonly string[]): Choice {
  const words = [...new Set(step.split(joint).filter((word) => word !== ''))];
  return {
    districts: known.filter((district) => words.includes(district)),
    unknown: words.filter((word) => !known.includes(word)),
  };
}

/** What an address that leads nowhere asks for, against what there is. */
export type Asked =
  | { kind: 'other' }
  | { kind: 'no-chart' }
  | {
      kind: 'chart';
      area: 'charts' | 'indicators' | 'embed';
      chart: string;
      districts: string[];
      unknown: string[];
    };

/**
 * What a page needs to read an address: the ids of the charts of indicators and of the plans as wholes, of those that are each
 * of one district, and of all districts with plans in their order.
 */
export interface Known {
  indicators: readonly string[];
  charts: readonly string[];
  single: readonly string[];
  districts: readonly string[];
}

/** `/en/charts/gdp/cangshan~taijiang/` → `charts`, `gdp`, `cangshan~taijiang` */
const addressRe = /\/(?<area>charts|indicators|embed)\/(?<chart>[^/]+)(?:\/(?<selection>[^/]*))?/u;

/**
 * Reads an address of a chart that leads nowhere: which chart, which known districts, each once and in the districts' own
 * order, and which words name none. Fewer than two of them compare nothing, so that none are chosen; a chart of one
 * district has its own address only.
 */
export function readAddress(path: string, { indicators, charts, single, districts }: Known): Asked {
  const found = addressRe.exec(path)?.groups;
  if (!found) return { kind: 'other' };
  const chart = found['chart']!;
  const isIndicator = indicators.includes(chart);
  if (!isIndicator && !charts.includes(chart) && !single.includes(chart)) return { kind: 'no-chart' };
  const area = found['area'] === 'embed' ? 'embed' : isIndicator ? 'indicators' : 'charts';
  if (single.includes(chart)) return { kind: 'chart', area, chart, districts: [], unknown: [] };
  const { districts: named, unknown } = readStep(decoded(found['selection'] ?? ''), districts);
  return { kind: 'chart', area, chart, districts: named.length > 1 ? named : [], unknown };
}

/** A broken escape is a word like any other. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
