import type { Edition } from '../../edition.ts';
import { routes } from '../../routes/address.ts';
import { groupSelections } from '../../routes/chart-selections.ts';
import type { SharedChart } from './shared-chart.ts';

/** What the districts of an indicator's picture are chosen from in the browser: by name, with the city to search by. */
export interface DistrictChoice {
  districts: { id: string; name: string; city: string }[];
  /** The address of the file that holds what they say. */
  file: string;
  /** The page of all of them. */
  all: string;
}

/** The choice that the page of an indicator of all districts offers; `null` where there is none. */
export function districtChoice(shared: SharedChart, { say, to, file }: Edition): DistrictChoice | null {
  const { chart, step, selection, library } = shared;
  if (chart.area !== 'indicators' || selection?.kind === 'pair') return null;
  // The only city needs no name in the addresses of its page and its files.
  const own = groupSelections(library).length === 1 ? null : step;
  return {
    districts: (selection?.library ?? library).districts.map(({ id, name, city }) => ({
      id,
      name: say(name),
      city: say(city),
    })),
    file: file(routes.pictureFile('indicators', chart.id, own, 'json')),
    all: to(routes.indicator(chart.id, own)),
  };
}
