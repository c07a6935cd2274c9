import type { ClaimOf } from '../../schema/claim.ts';
import type { PlanReading } from '../../schema/plan-reading.ts';
import type { TopicId } from '../../schema/topic.ts';
import type { IndicatorComparison } from '../compare-indicator.ts';
import { setsTarget } from '../said.ts';
import { evidence, plansOf } from './evidence.ts';

/** Whether two districts or more state figures of it that share an axis. */
export function isComparable({ figures }: Pick<IndicatorComparison, 'figures'>): boolean {
  return new Set(figures.map(({ target }) => target.district)).size > 1;
}

/** Whether any district sets a target for it. */
export function isSet({ said }: Pick<IndicatorComparison, 'said'>): boolean {
  return said.some(setsTarget);
}

const ofTopic = (comparisons: readonly IndicatorComparison[], topic: TopicId | null): IndicatorComparison[] =>
  comparisons.filter((one) => isSet(one) && (topic === null || one.indicator.topic === topic));

const idsOf = (comparisons: readonly IndicatorComparison[]): string[] =>
  comparisons.map(({ indicator }) => indicator.id);

/** How many of the indicators with a target can be compared over the districts of the comparisons. */
export function comparableClaim(
  comparisons: readonly IndicatorComparison[],
  readings: readonly PlanReading[],
  topic: TopicId | null = null,
): ClaimOf<'comparable'> {
  const set = ofTopic(comparisons, topic);
  const alike = set.filter(isComparable);
  const districts = comparisons[0]?.said.map(({ district }) => district) ?? [];
  return {
    id: ['comparable', districts.join('~'), topic ?? 'all'].join('/'),
    kind: 'comparable',
    districts,
    topic,
    indicators: idsOf(set),
    comparable: idsOf(alike),
    evidence: evidence(plansOf(districts, readings), {
      quantities: alike.flatMap(({ figures }) => figures.map(({ target }) => target)),
    }),
  };
}

/** How a district of the comparisons stands to the indicators for which any of them sets a target. */
export function standingClaim(
  district: string,
  comparisons: readonly IndicatorComparison[],
  readings: readonly PlanReading[],
  topic: TopicId | null = null,
): ClaimOf<'standing'> {
  const set = ofTopic(comparisons, topic);
  const own = set.map((comparison) => ({
    comparison,
    said: comparison.said.find((one) => one.district === district)!,
  }));
  const standing = (presence: string): string[] =>
    idsOf(own.filter(({ said }) => said.presence === presence).map(({ comparison }) => comparison));
  const among = comparisons[0]?.said.map(({ district: id }) => id) ?? [];
  return {
    id: ['standing', district, among.join('~'), topic ?? 'all'].join('/'),
    kind: 'standing',
    district,
    topic,
    stated: standing('stated'),
    ranked: standing('ranked'),
    unavailable: standing('unavailable'),
    mentioned: standing('mentioned'),
    unstated: standing('unstated'),
    comparable: idsOf(
      set.filter(
        (one) => isComparable(one) && one.figures.some(({ target }) => target.district === district),
      ),
    ),
    evidence: evidence(plansOf([district], readings), {
      quantities: own.flatMap(({ said }) => said.targets),
    }),
  };
}
