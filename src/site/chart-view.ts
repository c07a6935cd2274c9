import type { ChartTable } from '../charts/chart-table.ts';
import { renderCoverage } from '../charts/coverage/render.ts';
import { coverageTable } from '../charts/coverage/coverage-table.ts';
import type { TargetsSeries } from '../charts/targets/series.ts';
import { renderTargets, renderTargetsMini } from '../charts/targets/render.ts';
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
  drawings: { size: DrawingSize; svg: string }[];
  table: ChartTable;
  source: string;
  page: string;
  file: string;
}

/** A chart by itself, for a page, a file and a card; drawing is left to who needs it. */
export interface Chart {
  id: string;
  title: string;
  draw: (id: string, width: number) => string;
  table: () => ChartTable;
  source: string;
}

/** The widths a chart is drawn for, in px, by the size of the frame that shows it; text is never scaled down much. */
const drawingWidths = { narrow: 340, middle: 640, wide: 1060 } as const;
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
    draw: (id, width) => renderTargets(series, { id, width }),
    table: () => targetsTable(series),
    source: sourceLine(plans.size > 0 ? [...plans] : allPlans(library), library, edition),
  };
}

/** The chart of topics by districts. */
export function coverageChart(library: Library, edition: Edition): Chart {
  const series = coverageSeries(library, edition);
  return {
    id: coverageChartId,
    title: series.title,
    draw: (id, width) => renderCoverage(series, { id, width }),
    table: () => coverageTable(series),
    source: sourceLine(allPlans(library), library, edition),
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

/** The chart of an id. */
export function chartOf(id: string, library: Library, edition: Edition): Chart {
  return id === coverageChartId
    ? coverageChart(library, edition)
    : targetsChart(library.comparison(id), library, edition);
}

/** A chart ready to be placed on a page. */
export function chartView({ id, title, draw, table, source }: Chart, { to }: Edition): ChartView {
  return {
    id,
    title,
    drawings: (Object.keys(drawingWidths) as DrawingSize[]).map((size) => ({
      size,
      svg: draw(`${id}-${size}`, drawingWidths[size]),
    })),
    table: table(),
    source,
    page: to(routes.chart(id)),
    file: to(routes.chartFile(id)),
  };
}

/** The chart as a file of its own. */
export function chartFile({ id, draw }: Chart): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${draw(id, drawingWidths.wide)}\n`;
}

function allPlans({ readings }: Library): string[] {
  return readings.map(({ about }) => about.id);
}

function sourceLine(plans: readonly string[], library: Library, { words, say }: Edition): string {
  const { hash, date } = library.version;
  const names = plans.map((plan) => say(library.plan(plan).about.shortTitle));
  return `${words.charts.source(names)}${words.charts.version(hash, date)}`;
}
