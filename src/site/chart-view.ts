import { chartSvg, type Drawing } from '../charts/chart-svg.ts';
import type { ChartTable } from '../charts/chart-table.ts';
import { drawCoverage } from '../charts/coverage/render.ts';
import { coverageTable } from '../charts/coverage/coverage-table.ts';
import type { CoverageSeries } from '../charts/coverage/series.ts';
import type { TargetsSeries } from '../charts/targets/series.ts';
import { drawTargets, drawTargetsMini, renderTargetsMini } from '../charts/targets/render.ts';
import { targetsTable } from '../charts/targets/targets-table.ts';
import type { IndicatorComparison } from '../compare/compare-indicator.ts';
import { routes } from './address.ts';
import { coverageSeries } from './coverage-series.ts';
import type { Edition } from './edition.ts';
import type { Library } from './library.ts';
import { targetsSeries } from './targets-series.ts';

/** A chart as a page places it: drawn for each width of its frame, with its data as a table and its source. */
export interface ChartView {
  id: string;
  title: string;
  /** `shape` is the drawing's height by its width. */
  drawings: { size: DrawingSize; shape: number; svg: string }[];
  table: ChartTable;
  source: string;
  page: string;
  file: string;
}

/**
 * A chart by itself, for a page, a file and a card; drawing is left to who needs it. `description` tells all that it shows
 * in words, `plans` are the ids of those that it shows figures of, or, if it shows none, of all that were looked at.
 */
export interface Chart {
  id: string;
  title: string;
  description: string;
  draw: (id: string, width: number) => Drawing;
  /** The same in a few lines, or without its details, for where room is short. */
  drawSmall: (id: string, width: number) => Drawing;
  table: () => ChartTable;
  plans: string[];
  source: string;
  /** The data version as a sentence, to follow the source. */
  version: string;
  /** Whether any plan sets a figure that the chart shows. */
  hasFigures: boolean;
}

/** The widths a chart is drawn for, in px, by the size of the frame that shows it; text is never scaled down much. */
export const drawingWidths = { narrow: 340, middle: 640, wide: 1060 } as const;
export type DrawingSize = keyof typeof drawingWidths;

/** The id of the chart of topics by districts; charts of targets have the id of their indicator. */
export const coverageChartId = 'coverage';

/** The chart of an indicator's targets. */
export function targetsChart(comparison: IndicatorComparison, library: Library, edition: Edition): Chart {
  const series = targetsSeries(comparison, library, edition);
  const plans = new Set([...comparison.figures, ...comparison.related].map(({ target }) => target.plan));
  return {
    id: comparison.indicator.id,
    title: series.title,
    description: series.description,
    draw: (id, width) => drawTargets(series, { id, width }),
    drawSmall: (id, width) => drawTargetsMini(firstOfEach(series), { id, width }),
    table: () => targetsTable(series),
    ...sourceTexts(plans.size > 0 ? [...plans] : allPlans(library), library, edition),
    hasFigures: plans.size > 0,
  };
}

/** The chart of topics by districts. */
export function coverageChart(library: Library, edition: Edition): Chart {
  const series = coverageSeries(library, edition);
  return {
    id: coverageChartId,
    title: series.title,
    description: series.description,
    draw: (id, width) => drawCoverage(series, { id, width }),
    drawSmall: (id, width) => drawCoverage(withoutDetails(series), { id, width }),
    table: () => coverageTable(series),
    ...sourceTexts(allPlans(library), library, edition),
    hasFigures: true,
  };
}

function withoutDetails(series: CoverageSeries): CoverageSeries {
  return {
    ...series,
    districts: series.districts.map((district) => ({ ...district, note: '' })),
    topics: series.topics.map((topic) => ({
      ...topic,
      cells: topic.cells.map((cell) => ({ ...cell, detail: null })),
    })),
  };
}

/** The few lines of an indicator's targets for a card of `width` px. */
export function targetsCard(
  comparison: IndicatorComparison,
  width: number,
  library: Library,
  edition: Edition,
): string {
  const series = firstOfEach(targetsSeries(comparison, library, edition));
  return renderTargetsMini(series, { id: `card-${comparison.indicator.id}`, width });
}

/** A card has room for one figure of each district: the first on the axis, else the first beside it. */
function firstOfEach(series: TargetsSeries): TargetsSeries {
  return {
    ...series,
    districts: series.districts.map((district) =>
      district.says === 'stated' ? { ...district, figures: district.figures.slice(0, 1) } : district,
    ),
    related: series.related.filter(
      ({ slot }, index) =>
        series.related.findIndex((other) => other.slot === slot) === index &&
        series.districts.some((district) => district.slot === slot && district.says === 'related'),
    ),
  };
}

/** The ids of all charts: what each district covers, and the targets of each indicator that any plan states. */
export function chartIds({ comparisons }: Library): string[] {
  const stated = comparisons.filter(({ figures, related }) => figures.length + related.length > 0);
  return [coverageChartId, ...stated.map(({ indicator }) => indicator.id)];
}

const charts = new WeakMap<Library, Map<string, Chart>>();

/** The chart of an id. Its pages, files and embedded forms show the same one, so it is made once. */
export function chartOf(id: string, library: Library, edition: Edition): Chart {
  const made = charts.get(library) ?? new Map<string, Chart>();
  charts.set(library, made);
  const key = edition.to(routes.chart(id));
  const chart =
    made.get(key) ??
    (id === coverageChartId
      ? coverageChart(library, edition)
      : targetsChart(library.comparison(id), library, edition));
  made.set(key, chart);
  return chart;
}

const views = new WeakMap<Chart, ChartView>();

/** A chart ready to be placed on a page. It is drawn once, however many pages show it. */
export function chartView(chart: Chart, { to }: Edition): ChartView {
  const { id, title, draw, table, source, version } = chart;
  const view = views.get(chart) ?? {
    id,
    title,
    drawings: (Object.keys(drawingWidths) as DrawingSize[]).map((size) => {
      const drawing = draw(`${id}-${size}`, drawingWidths[size]);
      const { width, height } = drawing.frame;
      return { size, shape: height / width, svg: chartSvg(drawing) };
    }),
    table: table(),
    source: source + version,
    page: to(routes.chart(id)),
    file: to(routes.chartFile(id, null, 'svg')),
  };
  views.set(chart, view);
  return view;
}

function allPlans({ readings }: Library): string[] {
  return readings.map(({ about }) => about.id);
}

/** What the plans behind a chart are, and which state of the data it shows. */
function sourceTexts(
  plans: string[],
  library: Library,
  { words, say }: Edition,
): Pick<Chart, 'plans' | 'source' | 'version'> {
  const { hash, date } = library.version;
  return {
    plans,
    source: words.charts.source(plans.map((plan) => say(library.plan(plan).about.shortTitle))),
    version: words.charts.version(hash, date),
  };
}
