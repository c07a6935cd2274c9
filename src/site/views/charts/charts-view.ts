import { routes } from '../../routes/address.ts';
import type { PageLink } from '../../parts/page-link.ts';
import type { Edition } from '../../edition.ts';
import { indicatorTitle } from '../../wording/claims/indicator-title.ts';
import type { Library } from '../../library.ts';
import type { PageHead } from '../../parts/page-head.ts';
import { chartIds, chartKindOf, chartOf } from './chart-kinds.ts';

/** The list of all charts: those of the plans as wholes, then those of an indicator, by topic. */
export interface ChartsView {
  head: PageHead;
  groups: { name: string; links: PageLink[] }[];
}

/** The view of the list of charts. */
export function chartsView(library: Library, edition: Edition): ChartsView {
  const { words, say, to } = edition;
  const ids = chartIds(library);
  const drawn = new Set(ids);
  const byTopic = library.vocabulary.topics.map(({ id, name }) => ({
    name: say(name),
    links: library.comparisons
      .filter(({ indicator }) => indicator.topic === id && drawn.has(indicator.id))
      .map((comparison) => ({
        name: indicatorTitle(comparison, library, edition),
        href: to(routes.indicator(comparison.indicator.id)),
      })),
  }));
  return {
    head: {
      route: routes.charts,
      area: 'indicators',
      title: words.charts.title(drawn.size),
      description: words.charts.lead,
      trail: [{ name: words.indicators.name, href: to(routes.indicators) }],
    },
    groups: [
      {
        name: words.charts.overview,
        links: ids
          .filter((id) => chartKindOf(id, library).area === 'charts')
          .map((id) => ({ name: chartOf(id, library, edition).title, href: to(routes.chart(id)) })),
      },
      ...byTopic.filter(({ links }) => links.length > 0),
    ],
  };
}
