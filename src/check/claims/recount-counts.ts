import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import { noTopic, type Extent } from '../../schema/claim.ts';
import type { Recount } from './claim-data.ts';
import type { RecountOf } from './recount-of.ts';

/** A count that differs, as a reason. */
export function differs(what: string, claimed: number, counted: number): string[] {
  return claimed === counted ? [] : [`it counts ${claimed} ${what}, the data hold ${counted}`];
}

const key = ({ plan, id }: { plan: string; id: string }): string => `${plan} ${id}`;

function quantitiesWithin({ data }: Recount, { district, plan, topic }: Extent): AlignedQuantity[] {
  return data.plans
    .flatMap(({ quantities }) => quantities)
    .filter(
      (one) =>
        (district === null || one.district === district) &&
        (plan === null || one.plan === plan) &&
        (topic === null || (one.topic ?? noTopic) === topic),
    );
}

/** Recounts how many there are of something. */
export const recountCounts: {
  targets: RecountOf<'targets'>;
  total: RecountOf<'total'>;
  sums: RecountOf<'sums'>;
} = {
  targets(claim, recount) {
    const targets = quantitiesWithin(recount, claim.within).filter(({ status }) => status === 'target');
    const sorted = Map.groupBy(targets, (target) => kindOf(target, recount));
    const counted = (kind: string): number => sorted.get(kind)?.length ?? 0;
    const named = new Set(claim.evidence.quantities.map(key));
    return [
      ...differs('targets with a figure', claim.figures, counted('figure')),
      ...differs('targets without one', claim.relative, counted('relative')),
      ...differs('repetitions', claim.repetitions, counted('repetition')),
      ...differs('parts of totals', claim.parts, counted('part')),
      ...differs('targets in its evidence', named.size, targets.length),
      ...targets
        .filter((target) => !named.has(key(target)))
        .map((target) => `its evidence lacks ${key(target)}`),
    ];
  },
  total(claim, recount) {
    const counts: Record<typeof claim.of, () => number> = {
      plans: () => recount.data.plans.length,
      districts: () => new Set(recount.data.plans.map(({ about }) => about.district)).size,
      indicators: () => recount.data.indicators.length,
      reached: () =>
        quantitiesWithin(recount, claim.within).filter(({ status }) => status !== 'target').length,
    };
    return differs(claim.of, claim.count, counts[claim.of]());
  },
  sums({ verdict, count }, { data }) {
    return differs(`sums (${verdict})`, count, data.checks.filter((sum) => sum.verdict === verdict).length);
  },
};

/** What a target counts as: said before in its plan, without a number, a part of a total that its plan sets too, or a goal. */
function kindOf(target: AlignedQuantity, recount: Recount): string {
  const plan = recount.plan(target.plan)!;
  const before = plan.quantities.slice(
    0,
    plan.quantities.findIndex(({ id }) => id === target.id),
  );
  if (before.some((other) => other.status === 'target' && isSameGoal(other, target))) return 'repetition';
  if (target.value === null) return 'relative';
  const isPart = recount.data.checks.some(
    ({ terms }) =>
      terms.some((term) => term.role === 'part' && key({ ...term, id: term.quantity }) === key(target)) &&
      terms.some(
        (term) =>
          term.role === 'total' &&
          recount.quantity({ plan: term.plan, id: term.quantity })?.status === 'target',
      ),
  );
  return isPart ? 'part' : 'figure';
}

/** Whether two targets of one plan set the same: of the same thing, by the same year, as much of it. */
function isSameGoal(a: AlignedQuantity, b: AlignedQuantity): boolean {
  const isSameThing =
    a.indicator === null ? b.indicator === null && a.subject === b.subject : a.indicator === b.indicator;
  const isSameAmount = a.value === null ? b.value === null && a.quote === b.quote : sameAmount(a, b);
  return (
    isSameThing &&
    isSameAmount &&
    (['definition', 'qualifier', 'scope', 'measure', 'yearly'] as const).every(
      (field) => a[field] === b[field],
    ) &&
    (a.period ?? '').slice(-4) === (b.period ?? '').slice(-4)
  );
}

function sameAmount(a: AlignedQuantity, b: AlignedQuantity): boolean {
  return b.value !== null && a.value === b.value && a.unit === b.unit;
}
