import { ownShares } from '../../../compare/passages/own-shares.ts';
import type { PlanReading } from '../../../schema/plan-reading.ts';
import type { Library } from '../../library.ts';

/** So large a part of either text must be shared for a page of its own: below it are set phrases. */
const tellingShare = 0.01;

/**
 * The pairs of plans of one city that share enough to be set side by side, each in the order of the plans. Only plans that share a
 * passage at all are weighed, so the cost grows with what is shared.
 */
const known = new WeakMap<Library, [PlanReading, PlanReading][]>();

export function planPairs(library: Library): [PlanReading, PlanReading][] {
  const weighed = known.get(library);
  if (weighed) return weighed;
  const { plans, shared } = library;
  const order = new Map(plans.map(({ about }, index) => [about.id, index]));
  const found = new Map<string, [PlanReading, PlanReading]>();
  for (const { plan, other } of shared().passages) {
    if (order.get(plan)! > order.get(other)!) continue;
    found.set(`${plan}~${other}`, [library.plan(plan), library.plan(other)]);
  }
  const pairs = [...found.values()].filter(
    ([first, second]) =>
      cityOf(first, library) === cityOf(second, library) &&
      Math.max(shareIn(first, second, library), shareIn(second, first, library)) >= tellingShare,
  );
  known.set(library, pairs);
  return pairs;
}

/** The part of a plan's text that another one has too, 0 to 1. */
export function shareIn(plan: PlanReading, other: PlanReading, { shared }: Library): number {
  const { characters, shared: common } = ownShares(plan, shared(), new Set([other.about.id]));
  return common / characters;
}

function cityOf({ about }: PlanReading, library: Library): string {
  return library.district(about.district).city.zh;
}
