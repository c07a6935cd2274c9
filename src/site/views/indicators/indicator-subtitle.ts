import type { IndicatorComparison } from '../../../compare/compare-indicator.ts';
import type { Edition } from '../../edition.ts';
import { periodAlone, sharedWhen } from '../../parts/when-text.ts';
import type { Library } from '../../library.ts';
import { unitName } from '../../wording/unit-text.ts';

/** Unit, year and cautions of a comparison, as the line under its title. */
export function indicatorSubtitle(
  { indicator, unit, figures, caveats }: IndicatorComparison,
  library: Library,
  edition: Edition,
): string {
  const { words } = edition;
  const dated = figures.map(({ target }) => target).filter(({ period }) => period !== null);
  const period = sharedWhen(dated, (target) => periodAlone(target, library, edition), edition);
  return words.indicator.subtitle(
    [
      words.indicator.unit(unitName(unit, indicator.name.zh, library, edition)),
      ...(period === null ? [] : [period]),
      ...caveats.map((caveat) => words.caveats[caveat]),
    ],
    figures.length > 0,
  );
}
