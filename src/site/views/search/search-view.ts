import { routes } from '../../routes/address.ts';
import type { PageLink } from '../../parts/page-link.ts';
import { districtHead, type DistrictHead } from '../../parts/district-head.ts';
import type { Edition } from '../../edition.ts';
import { spokenIndicators } from '../indicators/indicators.ts';
import type { Library } from '../../library.ts';
import type { PageHead } from '../../parts/page-head.ts';

/** A value that a search can be narrowed to. */
export interface FilterOption {
  value: string;
  name: string;
}

/** The search page: what its filters offer, and the lists that stand in for it where it cannot run. */
export interface SearchView {
  head: PageHead;
  districts: DistrictHead[];
  filters: { name: 'district' | 'topic' | 'kind'; label: string; all: string; options: FilterOption[] }[];
  topics: { id: string; link: PageLink; indicators: PageLink[] }[];
  plans: { district: DistrictHead; title: string; href: string }[];
}

/** The view of the search page. */
export function searchView(library: Library, edition: Edition): SearchView {
  const { words, say, to } = edition;
  const { search } = words;
  const districts = library.districts.map((district) => districtHead(district, edition));
  const spoken = spokenIndicators(library).map(({ indicator }) => indicator);
  const { topics } = library.vocabulary;
  const options = {
    district: districts.map(({ id, name }) => ({ value: id, name })),
    topic: topics.map(({ id, name }) => ({ value: id, name: say(name) })),
    kind: Object.entries(search.kinds).map(([value, name]) => ({ value, name })),
  };
  return {
    head: {
      route: routes.search,
      area: null,
      title: search.name,
      description: search.lead,
      trail: [],
    },
    districts,
    filters: (['district', 'topic', 'kind'] as const).map((name) => ({
      name,
      label: search.filters[name],
      all: search.all[name],
      options: options[name],
    })),
    topics: topics.map(({ id, name }) => ({
      id,
      link: { name: say(name), href: to(routes.topic(id)) },
      indicators: spoken
        .filter(({ topic }) => topic === id)
        .map((indicator) => ({ name: say(indicator.name), href: to(routes.indicator(indicator.id)) })),
    })),
    plans: library.readings.map(({ about }) => ({
      district: districts.find(({ id }) => id === about.district)!,
      title: say(about.shortTitle),
      href: to(routes.plan(about.id)),
    })),
  };
}
