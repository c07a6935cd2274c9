import type { MatrixGroup, MatrixRow, MatrixSeries } from '../../../charts/matrix/series.ts';
import { comparableClaim, isComparable, isSet } from '../../../compare/claims/overview-claims.ts';
import type { IndicatorComparison } from '../../../compare/compare-indicator.ts';
import type { DistrictSaid } from '../../../compare/said.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { districtHead } from '../../parts/district-head.ts';
import { routes } from '../../routes/address.ts';
import { claimText } from '../../wording/claims/claim-text.ts';

/** The matrix of the indicators for which any district sets a target, by topic; topics without one are left out. */
export function matrixSeries(library: Library, edition: Edition): MatrixSeries {
  const { vocabulary, districts, comparisons, readings } = library;
  const { words, say, to } = edition;
  const groups = vocabulary.topics
    .map(({ id, name }): MatrixGroup => ({
      name: say(name),
      href: to(routes.topic(id)),
      rows: comparisons
        .filter((one) => one.indicator.topic === id && isSet(one))
        .map((one) => matrixRow(one, edition)),
    }))
    .filter(({ rows }) => rows.length > 0);
  const heads = districts.map((district) => districtHead(district, edition));
  const { key } = words.overview.matrix;
  return {
    title: claimText(comparableClaim(comparisons, readings), library, edition),
    description: groups
      .flatMap(({ rows }) => rows)
      .map(({ name, cells }) =>
        words.sentence(
          name +
            words.colon +
            cells.map(({ says }, index) => `${heads[index]!.shortName} ${key[says]}`).join(words.comma),
        ),
      )
      .join(''),
    districts: heads.map(({ slot, name, shortName, href }) => ({ slot, name, shortName, href })),
    groups,
    labels: words.overview.matrix,
  };
}

function matrixRow(comparison: IndicatorComparison, edition: Edition): MatrixRow {
  const { indicator, figures, said } = comparison;
  const onAxis = new Set(figures.map(({ target }) => target.district));
  const page = edition.to(routes.indicator(indicator.id));
  return {
    name: edition.say(indicator.name),
    href: page,
    cells: said.map((one) => ({ says: one.presence, href: placeOf(one, edition) ?? page })),
    alike: isComparable(comparison)
      ? said.flatMap(({ district }, index) => (onAxis.has(district) ? [index] : []))
      : [],
  };
}

/** The first sentence in which a district mentions the indicator; `null` where it does not. */
function placeOf({ targets, reached, mentions }: DistrictSaid, { to }: Edition): string | null {
  const first = targets[0] ?? reached[0] ?? mentions[0];
  return first ? to(routes.sentence(first.plan, first.sentence)) : null;
}
