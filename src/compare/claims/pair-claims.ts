import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { ClaimOf } from '../../schema/claim.ts';
import type { PlanReading } from '../../schema/plan-reading.ts';
import type { IndicatorComparison, RelatedTarget } from '../compare-indicator.ts';
import { difference } from '../difference.ts';
import { likeYears } from '../like-years.ts';
import { evidence, plansOf, refOf } from './evidence.ts';
import { standingOf, statesFigure } from './indicator-claim.ts';

/** What can be said of two districts over a set of indicators; each indicator is in exactly one of these claims. */
export interface PairClaims {
  both: ClaimOf<'both'>[];
  incomparable: ClaimOf<'incomparable'>[];
  /** What one sets and the other does not: of the first district, and of the second. */
  oneOfTwo: [ClaimOf<'one-of-two'>[], ClaimOf<'one-of-two'>[]];
  /** `null` where there is no such indicator; `unknown` are those that may stand in a missing table. */
  neither: ClaimOf<'neither'> | null;
  unknown: ClaimOf<'neither'> | null;
}

type Pair = readonly [string, string];

/** The claims on two districts, from comparisons of exactly these two. `about` tells the set of indicators apart in ids. */
export function pairClaims(
  pair: Pair,
  comparisons: readonly IndicatorComparison[],
  readings: readonly PlanReading[],
  about: string,
): PairClaims {
  const found = difference(comparisons);
  const plans = plansOf(pair, readings);
  const idOf = (kind: string, indicator: string): string => `${kind}/${pair.join('~')}/${indicator}`;

  const both = found.both.map((comparison): ClaimOf<'both'> => {
    const alike = likeYears(comparison.figures);
    const figures = pair.map((id) => alike.find(({ target }) => target.district === id)!.target);
    return {
      id: idOf('both', comparison.indicator.id),
      kind: 'both',
      districts: [...pair],
      indicator: comparison.indicator.id,
      figures: figures.map(refOf),
      evidence: evidence(plans, { quantities: figures }),
    };
  });

  const incomparable = found.incomparable.map(({ comparison, why }): ClaimOf<'incomparable'> => {
    const against = comparison.figures[0]?.target ?? heldAgainst(comparison, why);
    return {
      id: idOf('incomparable', comparison.indicator.id),
      kind: 'incomparable',
      districts: [...pair],
      indicator: comparison.indicator.id,
      target: refOf(why.target),
      against: against && refOf(against),
      reasons: why.reasons,
      evidence: evidence(plans, { quantities: comparison.said.flatMap(({ targets }) => targets) }),
    };
  });

  const oneOfTwo = ([0, 1] as const).map((index) =>
    [...found.only[index], ...found.unanswered[index]].map(({ indicator, said }): ClaimOf<'one-of-two'> => {
      const [own, other] = [said[index]!, said[1 - index]!];
      return {
        id: idOf('one-of-two', indicator.id),
        kind: 'one-of-two',
        district: own.district,
        other: other.district,
        indicator: indicator.id,
        presence: statesFigure(own) ? 'stated' : 'ranked',
        otherPresence: standingOf(other),
        evidence: evidence(plans, {
          quantities: [...own.targets, ...other.targets, ...other.reached],
          sentences: other.mentions,
          words: other.presence === 'unstated' ? indicator.lookedFor : [],
        }),
      };
    }),
  ) as PairClaims['oneOfTwo'];

  const neither = (name: string, unset: readonly IndicatorComparison[]): ClaimOf<'neither'> | null =>
    unset.length === 0
      ? null
      : {
          id: idOf(name, about),
          kind: 'neither',
          districts: [...pair],
          indicators: unset.map(({ indicator }) => indicator.id),
          missing: pair.filter((_, index) =>
            unset.some(({ said }) => said[index]!.presence === 'unavailable'),
          ),
          evidence: evidence(plans),
        };
  return {
    both,
    incomparable,
    oneOfTwo,
    neither: neither('neither', found.neither),
    unknown: neither('unknown', found.unknown),
  };
}

/** All the claims of a pair in one list. */
export function allPairClaims({ both, incomparable, oneOfTwo, neither, unknown }: PairClaims) {
  return [
    ...both,
    ...incomparable,
    ...oneOfTwo.flat(),
    ...[neither, unknown].filter((claim) => claim !== null),
  ];
}

/** What a target that stands apart is held against where nothing is on the axis: a target of the other district. */
function heldAgainst({ said }: IndicatorComparison, { target }: RelatedTarget): AlignedQuantity | null {
  return said.find(({ district }) => district !== target.district)?.targets[0] ?? null;
}
