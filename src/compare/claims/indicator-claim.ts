import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { ClaimOf, OtherDistricts } from '../../schema/claim.ts';
import type { PlanReading } from '../../schema/plan-reading.ts';
import type { Figure, IndicatorComparison, RelatedTarget } from '../compare-indicator.ts';
import { likeYears } from '../like-years.ts';
import type { DistrictSaid } from '../said.ts';
import { evidence, plansOf, refOf } from './evidence.ts';

/**
 * What the districts say of an indicator: who states figures, which can be set side by side, and how the others stand.
 * `step` names the districts where they are not all.
 */
export function indicatorClaim(
  { indicator, figures, related, said }: IndicatorComparison,
  readings: readonly PlanReading[],
  step: string | null = null,
): ClaimOf<'indicator'> {
  const stating = said.filter(statesFigure);
  const alike = likeYears(figures).map(({ target }) => target);
  const [alone] = stating;
  const agreement = ((): ClaimOf<'indicator'>['agreement'] => {
    if (!alone) return said.some(({ targets }) => targets.length > 0) ? 'ranked' : 'none';
    if (stating.length === 1) return 'alone';
    return alike.length > 1 ? 'several' : 'apart';
  })();
  const shown: AlignedQuantity[] = {
    alone: () => figuresAlone(figures, related),
    several: () => alike,
    apart: () => stating.flatMap(({ targets }) => targets.filter(hasNumber)),
    ranked: () => said.flatMap(({ targets }) => targets.slice(0, 1)),
    none: () => [],
  }[agreement]();
  const others = otherDistricts(said.filter((one) => !statesFigure(one)));
  return {
    id: ['indicator', indicator.id, ...(step === null ? [] : [step])].join('/'),
    kind: 'indicator',
    indicator: indicator.id,
    agreement,
    stating: stating.map(({ district }) => district),
    figures: shown.map(refOf),
    others,
    evidence: evidence(
      plansOf(
        said.map(({ district }) => district),
        readings,
      ),
      {
        quantities: said.flatMap(({ targets }) => targets),
        sentences: said
          .filter(({ district }) => others.mentioned.includes(district))
          .flatMap(({ mentions }) => mentions),
        words: others.unstated.length > 0 ? indicator.lookedFor : [],
      },
    ),
  };
}

const hasNumber = ({ value }: AlignedQuantity): boolean => value !== null;

/** Whether a district sets a target with a number. */
export function statesFigure({ targets }: DistrictSaid): boolean {
  return targets.some(hasNumber);
}

/** Sorts the districts that state no figure by how they stand to the indicator. */
function otherDistricts(said: readonly DistrictSaid[]): OtherDistricts {
  const standing = (presence: keyof OtherDistricts): string[] =>
    said.filter((one) => standingOf(one) === presence).map(({ district }) => district);
  return {
    ranked: standing('ranked'),
    unavailable: standing('unavailable'),
    mentioned: standing('mentioned'),
    unstated: standing('unstated'),
  };
}

/** How a district that states no figure stands to an indicator. */
export function standingOf({ presence }: DistrictSaid): keyof OtherDistricts {
  return presence === 'stated' ? 'ranked' : presence;
}

/**
 * Of a single district's figures, the one that stands for all; where several measure alike for the same years, all of them.
 * A figure of the whole stands for those of its parts.
 */
function figuresAlone(figures: readonly Figure[], related: readonly RelatedTarget[]): AlignedQuantity[] {
  const onAxis = figures.map(({ target }) => target);
  const beside = related.map(({ target }) => target).filter(hasNumber);
  const one = likeYears(figures)[0]?.target ?? beside[0]!;
  const isNarrowed = one.definition !== null || one.qualifier !== null;
  const peers = (isNarrowed ? [...onAxis, ...beside] : onAxis).filter(
    ({ measure, period }) => measure === one.measure && period === one.period,
  );
  return [one, ...peers.filter((peer) => peer !== one)];
}
