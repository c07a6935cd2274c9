import type { Edition } from '../../edition.ts';
import { routes } from '../../routes/address.ts';
import { groupSelections } from '../../routes/chart-selections.ts';
import { chartKindOf } from './chart-kinds.ts';
import type { SharedChart } from './shared-chart.ts';

/** What readers choose the districts of in the browser, on its page. */
export interface DistrictChoice {
  /** The id of the chart whose districts are chosen; `undefined` on the index of comparisons. */
  chart: string | undefined;
  /** The page of all districts. */
  all: string;
}

/** The choice that the page of a chart of all districts offers; `null` where there is none. */
export function districtChoice(shared: SharedChart, { to }: Edition): DistrictChoice | null {
  const { chart, step, selection, library } = shared;
  if (!chartKindOf(chart.id, library).choosable || selection?.kind === 'pair') return null;
  // The only city needs no name in the addresses of its page.
  const own = groupSelections(library).length === 1 ? null : step;
  return { chart: chart.id, all: to(routes.picturePage(chart.area, chart.id, own)) };
}
