import type { IndicatorComparison } from '../compare/compare-indicator.ts';
import { difference } from '../compare/difference.ts';
import type { Edition } from './edition.ts';
import { figureText } from './figure-view.ts';
import type { Library, ShownDistrict } from './library.ts';

/** How two districts differ, in clauses that each lead to their row on the page. */
export interface DifferenceView {
  clauses: DifferenceClause[];
  /** A closing sentence on what neither sets, or on there being nothing to compare. */
  rest: string[];
}

/** `两家都定了` and what: each item with its figures, if they can be set against each other. */
export interface DifferenceClause {
  opening: string;
  items: { name: string; figures: string | null; href: string }[];
  /** `等 31 项` where more was left out than shown. */
  more: string | null;
}

/** How many items a clause names before it only counts. */
const namedItems = 6;

/** The difference between two districts, from the comparisons of exactly these two. */
export function differenceView(
  comparisons: readonly IndicatorComparison[],
  districts: readonly [ShownDistrict, ShownDistrict],
  library: Library,
  edition: Edition,
): DifferenceView {
  const { both, incomparable, onlyFirst, onlySecond, neither } = difference(comparisons);
  const { words } = edition;
  const [first, second] = districts.map(({ shortName }) => edition.say(shortName)) as [string, string];

  const clause = (
    opening: string,
    found: readonly IndicatorComparison[],
    figures: (comparison: IndicatorComparison) => string | null,
  ): DifferenceClause[] =>
    found.length === 0
      ? []
      : [
          {
            opening,
            items: found.slice(0, namedItems).map((comparison) => ({
              name: edition.say(comparison.indicator.name),
              figures: figures(comparison),
              href: `#${comparison.indicator.id}`,
            })),
            more: found.length > namedItems ? words.difference.andMore(found.length) : null,
          },
        ];

  const figuresOf = ({ figures }: IndicatorComparison): string =>
    words.difference.figures(
      districts.map((district) => ({
        district: edition.say(district.shortName),
        figure: figureText(
          figures.find(({ target }) => target.district === district.id)!.target,
          library,
          edition,
        ),
      })),
    );

  return {
    clauses: [
      ...clause(words.difference.both, both, figuresOf),
      ...clause(words.difference.incomparable, incomparable, () => null),
      ...clause(words.difference.onlyOne(first), onlyFirst, () => null),
      ...clause(words.difference.onlyOne(second), onlySecond, () => null),
    ],
    rest: [
      ...(both.length === 0 ? [words.difference.none(first, second)] : []),
      ...(neither.length > 0 ? [words.difference.neither(neither.length)] : []),
    ],
  };
}
