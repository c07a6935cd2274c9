import type { AlignedQuantity } from '../schema/aligned-quantity.ts';
import type { Finding } from '../schema/finding.ts';
import type { PlanReading } from '../schema/plan-reading.ts';

/**
 * What a target counts as. `figure`: a goal with a number; `relative`: a goal without one (a rank, a comparison);
 * `repetition`: a goal that its plan has stated before; `part`: the share of a total that its plan sets too. Each target
 * is exactly one of them, so that counts add up.
 */
export const targetRoles = ['figure', 'relative', 'repetition', 'part'] as const;
export type TargetRole = (typeof targetRoles)[number];

/** The role of a target; `null` for a quantity that is none. */
export type RoleOf = (quantity: AlignedQuantity) => TargetRole | null;

/** Finds the role of each target. `findings` say which figures are parts of a total that the plan sets too. */
export function roleFinder(readings: readonly PlanReading[], findings: readonly Finding[]): RoleOf {
  const parts = partsOfTargets(readings, findings);
  const roles = new Map<string, TargetRole>();
  for (const { quantities } of readings) {
    const stated = new Set<string>();
    for (const quantity of quantities) {
      if (quantity.status !== 'target') continue;
      const goal = goalKey(quantity);
      const repeats = stated.has(goal);
      stated.add(goal);
      roles.set(keyOf(quantity), repeats ? 'repetition' : roleOf(quantity, parts));
    }
  }
  return (quantity) => roles.get(keyOf(quantity)) ?? null;
}

function roleOf(quantity: AlignedQuantity, parts: ReadonlySet<string>): TargetRole {
  if (quantity.value === null) return 'relative';
  return parts.has(keyOf(quantity)) ? 'part' : 'figure';
}

const keyOf = ({ plan, id }: { plan: string; id: string }): string => `${plan} ${id}`;

/** The quantities that a sum names as parts of a total which is a target itself. */
function partsOfTargets(readings: readonly PlanReading[], findings: readonly Finding[]): Set<string> {
  const targets = new Set(
    readings.flatMap(({ quantities }) =>
      quantities.filter(({ status }) => status === 'target').map((quantity) => keyOf(quantity)),
    ),
  );
  return new Set(
    findings
      .filter(({ terms }) =>
        terms.some(
          ({ role, plan, quantity }) => role === 'total' && targets.has(keyOf({ plan, id: quantity })),
        ),
      )
      .flatMap(({ terms }) =>
        terms
          .filter(({ role }) => role === 'part')
          .map(({ plan, quantity }) => keyOf({ plan, id: quantity })),
      ),
  );
}

/** What makes two targets of one plan the same goal: what they measure, how much of it, and by when. */
function goalKey(quantity: AlignedQuantity): string {
  const { indicator, subject, definition, qualifier, scope, measure, yearly, period, value, unit, quote } =
    quantity;
  return JSON.stringify([
    indicator ?? subject,
    indicator === null,
    definition,
    qualifier,
    scope,
    measure,
    yearly,
    period?.slice(-4) ?? null,
    ...(value === null ? [null, quote] : [value, unit]),
  ]);
}
