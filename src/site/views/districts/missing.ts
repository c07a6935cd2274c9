import type { ClaimOf } from '../../../schema/claim.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { routes } from '../../routes/address.ts';
import type { PageLink } from '../../parts/page-link.ts';

/** Indicators that others set and the district does not in figures, for one reason. */
export interface MissingGroup {
  name: string;
  indicators: PageLink[];
}

const kinds = ['ranked', 'unavailable', 'mentioned'] as const;

/** What a district does not state in figures though some district does, by how far it goes; only what there is. */
export function missingOf(
  standing: ClaimOf<'standing'>,
  library: Library,
  { words, say, to }: Edition,
): MissingGroup[] {
  return kinds
    .filter((kind) => standing[kind].length > 0)
    .map((kind) => ({
      name: words.district.missing[kind](standing[kind].length),
      indicators: standing[kind].map((id) => ({
        name: say(library.comparison(id).indicator.name),
        href: to(routes.indicator(id)),
      })),
    }));
}
