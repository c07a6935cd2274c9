import type { AlignedQuantity } from '../../../schema/aligned-quantity.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { figureText } from '../../parts/figure-text.ts';
import type { PageLink } from '../../parts/page-link.ts';
import { whenAlone } from '../../parts/when-text.ts';
import { routes } from '../../routes/address.ts';
import { successionChanges } from './succession-changes.ts';

/** What the plan that a target's plan follows set for the same: `此前：620 亿元，到 2025 年`; `null` where it set nothing. */
export function formerFigure(target: AlignedQuantity, library: Library, edition: Edition): PageLink | null {
  const { words, to } = edition;
  for (const succession of library.successions) {
    if (succession.successor.about.id !== target.plan) continue;
    const change = successionChanges(succession, library).find(({ successor }) =>
      successor.some(({ id }) => id === target.id),
    );
    const [former] = change?.former ?? [];
    if (!former) return null;
    const parts = [figureText(former, library, edition), whenAlone(former, library, edition)];
    return {
      name: words.succession.earlier(parts.filter((part) => part !== '').join(words.comma)),
      href: to(routes.sentence(former.plan, former.sentence)),
    };
  }
  return null;
}
