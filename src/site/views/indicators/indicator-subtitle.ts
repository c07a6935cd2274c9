import type { IndicatorComparison } from '../../../compare/compare-indicator.ts';
import type { Edition } from '../../edition.ts';
import { periodText } from '../../parts/when-text.ts';
import type { Library } from '../../library.ts';
import { unitName } from '../../wording/unit-text.ts';

/** Unit, year and cautions of a comparison, as the line under its title. */
export function indicatorSubtitle(
  { unit, figures, caveats }: IndicatorComparison,
  library: Library,
  edition: Edition,
): string {
  const { words } = edition;
  const periods = new Set(
    figures.map(({ target }) => periodText(target, edition)).filter((period) => period !== null),
  );
  return words.indicator.subtitle(
    [
      words.indicator.unit(unitName(library, edition, unit)),
      ...(periods.size === 1 ? [...periods] : []),
      ...caveats.map((caveat) => words.caveats[caveat]),
    ],
    figures.length > 0,
  );
}
