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
  return asked === null ? null : readStep(decoded(asked), known);
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
  | { kind: 'pair'; topic: string | null; districts: string[]; unknown: string[] }
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
  topics: readonly string[];
  districts: readonly string[];
}

/** `/en/charts/gdp/cangshan~taijiang/` → `charts`, `gdp`, `cangshan~taijiang` */
const chartRe = /\/(?<area>charts|indicators|embed)\/(?<chart>[^/]+)(?:\/(?<selection>[^/]*))?/u;
/** `/compare/education/taijiang~cangshan/` → `education`, `taijiang~cangshan`; `/print/…` is where pairs were printed once. */
const pairRe = /\/(?:compare|print)\/(?:(?<topic>[^/~]+)\/)?(?<selection>[^/]*~[^/]*)/u;

/**
 * Reads an address that leads nowhere: which chart or comparison, which known districts, each once and in the districts' own
 * order, and which words name none. It may have been escaped twice or rewritten in full width on its way. Fewer than two
 * districts compare nothing, so that none are chosen; a chart of one district has its own address only.
 */
export function readAddress(
  written: string,
  { indicators, charts, single, topics, districts }: Known,
): Asked {
  const path = decoded(written);
  const pair = pairRe.exec(path)?.groups;
  if (pair) {
    const { districts: named, unknown } = readStep(pair['selection']!, districts);
    const topic = topics.find((known) => known === pair['topic']) ?? null;
    return { kind: 'pair', topic, districts: named.length === 2 ? named : [], unknown };
  }
  const found = chartRe.exec(path)?.groups;
  if (!found) return { kind: 'other' };
  const chart = found['chart']!;
  const isIndicator = indicators.includes(chart);
  if (!isIndicator && !charts.includes(chart) && !single.includes(chart)) return { kind: 'no-chart' };
  const area = found['area'] === 'embed' ? 'embed' : isIndicator ? 'indicators' : 'charts';
  if (single.includes(chart)) return { kind: 'chart', area, chart, districts: [], unknown: [] };
  const { districts: named, unknown } = readStep(found['selection'] ?? '', districts);
  return { kind: 'chart', area, chart, districts: named.length > 1 ? named : [], unknown };
}

/** So many times an address may have been escaped over. */
const mostEscapes = 3;

/** A path as it was meant: without escapes, and half width. A broken escape is left as it is. */
function decoded(written: string): string {
  let text = written;
  for (let time = 0; time < mostEscapes; time++) {
    try {
      text = decodeURIComponent(text);
    } catch {
      break;
    }
  }
  return text.normalize('NFKC');
}
