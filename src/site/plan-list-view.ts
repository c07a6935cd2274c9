import { routes } from './address.ts';
import type { Edition } from './edition.ts';
import type { Library } from './library.ts';
import type { PageHead } from './page-head.ts';
import { planFacts } from './plan-facts.ts';

/** A plan in the list of all: whose it is, its title, what it covers, what our text of it lacks. */
export interface PlanListEntry {
  slot: number;
  district: string;
  title: string;
  translatedTitle: string | null;
  kind: string;
  facts: string[];
  gaps: string[];
  href: string;
}

/** All plans, district by district. */
export function planListView(library: Library, edition: Edition): PlanListEntry[] {
  const { say, words, to } = edition;
  return library.readings.map((reading) => {
    const { about } = reading;
    const district = library.district(about.district);
    return {
      slot: district.slot,
      district: say(district.name),
      title: about.title.zh,
      translatedTitle: edition.language === 'zh' ? null : say(about.title),
      kind: words.kinds[about.kind],
      facts: planFacts(reading, edition),
      gaps: about.gaps.map(({ note }) => say(note)),
      href: to(routes.plan(about.id)),
    };
  });
}

/** What the list of plans tells of itself. */
export function planListHead({ words }: Edition): PageHead {
  return {
    route: routes.plans,
    area: 'plans',
    title: words.reading.index,
    description: words.reading.indexLead,
    trail: [],
  };
}
