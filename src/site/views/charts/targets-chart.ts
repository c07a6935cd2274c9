import { chartSvg } from '../../../charts/chart-svg.ts';
import { drawTargets, drawTargetsMini } from '../../../charts/targets/render.ts';
import type { TargetsSeries } from '../../../charts/targets/series.ts';
import { targetsTable } from '../../../charts/targets/targets-table.ts';
import type { IndicatorComparison } from '../../../compare/compare-indicator.ts';
import { routes } from '../../routes/address.ts';
import type { Edition } from '../../edition.ts';
import { indicatorSubtitle } from '../indicators/indicator-subtitle.ts';
import type { Library } from '../../library.ts';
import type { Chart } from './chart.ts';
import type { ChartKind } from './chart-kind.ts';
import { chartSource } from './chart-source.ts';
import { targetsRecords } from './targets-records.ts';
import { targetsSeries } from './targets-series.ts';

/** The targets of each indicator that any plan states, by district; a chart has the id of its indicator. */
export const targetsKind: ChartKind = {
  ids: ({ comparisons }) =>
    comparisons
      .filter(({ figures, related }) => figures.length + related.length > 0)
      .map(({ indicator }) => indicator.id),
  make: (id, library, edition) => targetsChart(library.comparison(id), library, edition),
  selectable: true,
  choosable: true,
  hasSheet: (id, library) => comparesFigures(library.comparison(id)),
  area: 'indicators',
};

/** Whether figures meet on an axis: those of two districts, or one with the state that it starts from. */
function comparesFigures({ figures }: IndicatorComparison): boolean {
  const districts = new Set(figures.map(({ target }) => target.district));
  return districts.size > 1 || figures.some(({ base, baseValue }) => base !== null && baseValue !== null);
}

function targetsChart(comparison: IndicatorComparison, library: Library, edition: Edition): Chart {
  const { words, to } = edition;
  const { indicator, figures, related } = comparison;
  const series = targetsSeries(comparison, library, edition);
  const subtitle = indicatorSubtitle(comparison, library, edition);
  const targets = [...figures, ...related].map(({ target }) => target);
  return {
    id: indicator.id,
    area: 'indicators',
    title: series.title,
    subtitle,
    description: series.description,
    summary: series.description,
    draw: (id, width) => drawTargets(series, { id, width }),
    drawSmall: (id, width) => drawTargetsMini(firstOfEach(series), { id, width }),
    drawParts: null,
    smallNote: subtitle,
    table: () => targetsTable(series),
    records: (full) => targetsRecords(series, comparison, library, edition, full),
    quantities: [
      ...figures.flatMap(({ target, base }) => (base ? [target, base] : [target])),
      ...related.map(({ target }) => target),
    ],
    ...chartSource(
      targets.map(({ plan }) => plan),
      library,
      edition,
    ),
    districtsShown: new Set(targets.map(({ district }) => district)).size,
    more: { name: words.charts.back, href: to(routes.indicator(indicator.id)) },
  };
}

/** The few lines of an indicator's targets for a card of `width` px, as SVG. */
export function targetsCard(
  comparison: IndicatorComparison,
  width: number,
  library: Library,
  edition: Edition,
): string {
  const series = firstOfEach(targetsSeries(comparison, library, edition));
  return chartSvg(drawTargetsMini(series, { id: `card-${comparison.indicator.id}`, width }));
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
