import type { Library } from '../library.ts';
import { chartKindOf } from '../views/charts/chart-kinds.ts';
import { pairCharts, wholeCharts } from '../views/charts/shared-chart.ts';
import { spokenIndicators } from '../views/indicators/indicators.ts';
import { routes, type ChartArea } from './address.ts';
import { builtSet } from './built-set.ts';

/** A page by the id of what it shows and the step of the districts in its address, `null` for all there are. */
export interface PageAsked {
  id: string;
  step: string | null;
}

/** The pages of charts of the plans as wholes. */
export function chartPages(library: Library): PageAsked[] {
  return wholeCharts(library)
    .filter(({ chart }) => chartKindOf(chart, library).area === 'charts')
    .map(({ chart, step }) => ({ id: chart, step }));
}

/** The pages of indicators: of each city, and of each pair of districts that both state something. */
export function indicatorPages(library: Library): PageAsked[] {
  const { groups } = builtSet(library);
  const steps = groups.length === 1 ? [null] : groups.map(({ step }) => step);
  const pairs = pairCharts(library).map(({ chart, step }) => ({ id: chart, step }));
  return spokenIndicators(library)
    .flatMap(({ indicator }) => steps.map((step): PageAsked => ({ id: indicator.id, step })))
    .concat(pairs);
}

/** The charts to embed, each at an address that lasts: a city's by its name, however many districts it has. */
export function embedPages(library: Library): PageAsked[] {
  const [group] = builtSet(library).groups;
  return wholeCharts(library).map(({ chart, step }) => ({
    id: chart,
    step: step ?? (chartKindOf(chart, library).selectable ? group!.step : null),
  }));
}

/** An address that leads on to a page. */
export interface Forward {
  from: string;
  to: PageAsked & { area: ChartArea };
}

/**
 * The addresses that lead on: of an indicator's chart to its page, and while there is but one city, of what carries its name to
 * the page of all districts.
 */
export function forwards(library: Library): Forward[] {
  const { groups } = builtSet(library);
  const indicators = wholeCharts(library).filter(
    ({ chart }) => chartKindOf(chart, library).area === 'indicators',
  );
  const fromCharts = indicators.map(({ chart, step }): Forward => ({
    from: routes.chart(chart, step),
    to: { area: 'indicators', id: chart, step },
  }));
  const [only, ...others] = groups;
  if (!only || others.length > 0) return fromCharts;
  const charts = chartPages(library).filter(({ id }) => chartKindOf(id, library).selectable);
  const named: Forward['to'][] = [
    ...charts.map((page) => ({ area: 'charts' as const, ...page })),
    ...spokenIndicators(library).map(({ indicator }) => ({
      area: 'indicators' as const,
      id: indicator.id,
      step: null,
    })),
  ];
  return [...fromCharts, ...named.map((to) => ({ from: routes.picturePage(to.area, to.id, only.step), to }))];
}
