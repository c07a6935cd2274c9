import type { Edition } from '../../edition.ts';
import type { PageLink } from '../../parts/page-link.ts';
import type { FigureView } from '../../parts/figure-view.ts';
import { withSources } from '../../parts/when-text.ts';
import type { ComparisonView } from '../compare/comparison-view.ts';

/** Figures that are for the same time, each with its indicator and the way to its sentence; `when` says where their years come from. */
export interface PromiseGroup {
  when: string;
  promises: {
    name: string;
    href: string;
    figure: FigureView;
    before: PageLink | null;
    more: string | null;
  }[];
}

/** What a district's comparison states in figures, by when it is for; the time of most figures first. */
export function promisesOf({ topics }: ComparisonView, edition: Edition): PromiseGroup[] {
  const { words } = edition;
  const stated = topics.flatMap(({ rows }) =>
    rows.flatMap(({ name, href, cells }) => {
      const figures = cells.flatMap((cell) => cell.figures).filter(({ figure }) => figure.number !== null);
      return [...Map.groupBy(figures, ({ figure }) => figure.when)].map(([when, [first, ...others]]) => ({
        when,
        name,
        href,
        figure: first!.figure,
        before: first!.before,
        more: others.length === 0 ? null : words.comparison.more(others.length),
      }));
    }),
  );
  return [...Map.groupBy(stated, ({ when }) => when)]
    .map(([when, promises]) => ({
      when: withSources(
        when,
        promises.map(({ figure }) => figure.yearNote),
        edition,
      ),
      promises,
    }))
    .sort((a, b) => b.promises.length - a.promises.length);
}
