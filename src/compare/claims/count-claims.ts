import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import { noTopic, type ClaimOf, type Extent } from '../../schema/claim.ts';
import type { Finding, FindingVerdict } from '../../schema/finding.ts';
import type { PlanReading } from '../../schema/plan-reading.ts';
import { targetRoles, type RoleOf, type TargetRole } from '../target-roles.ts';
import { evidence } from './evidence.ts';

/** All of the data, a limit to a district, a plan or a topic apart. */
export function extent(limits: Partial<Extent> = {}): Extent {
  return { district: null, plan: null, topic: null, ...limits };
}

/** An extent as the end of a claim's id: `all`, `cangshan`, `cangshan/economy`. */
const extentId = ({ district, plan, topic }: Extent): string =>
  [plan ?? district, topic].filter((part) => part !== null).join('/') || 'all';

function readingsWithin(readings: readonly PlanReading[], { district, plan }: Extent): PlanReading[] {
  return readings.filter(
    ({ about }) => (district === null || about.district === district) && (plan === null || about.id === plan),
  );
}

function quantitiesWithin(readings: readonly PlanReading[], { topic }: Extent): AlignedQuantity[] {
  return readings
    .flatMap(({ quantities }) => quantities)
    .filter((quantity) => topic === null || (quantity.topic ?? noTopic) === topic);
}

/** How many targets the plans within an extent state, and of what kind. */
export function targetsClaim(
  readings: readonly PlanReading[],
  roleOf: RoleOf,
  within: Extent = extent(),
): ClaimOf<'targets'> {
  const plans = readingsWithin(readings, within);
  const targets = quantitiesWithin(plans, within).filter(({ status }) => status === 'target');
  const counts = Object.fromEntries(targetRoles.map((role) => [role, 0])) as Record<TargetRole, number>;
  for (const target of targets) counts[roleOf(target)!] += 1;
  return {
    id: `targets/${extentId(within)}`,
    kind: 'targets',
    within,
    figures: counts.figure,
    relative: counts.relative,
    repetitions: counts.repetition,
    parts: counts.part,
    evidence: evidence(
      plans.map(({ about }) => about.id),
      { quantities: targets },
    ),
  };
}

/** How many goals of their own a claim counts: those with a number and those without, each once. */
export function goalsOf({ figures, relative }: ClaimOf<'targets'>): number {
  return figures + relative;
}

/** How many quantities that are no targets the plans within an extent state. */
export function reachedClaim(readings: readonly PlanReading[], within: Extent = extent()): ClaimOf<'total'> {
  const plans = readingsWithin(readings, within);
  const reached = quantitiesWithin(plans, within).filter(({ status }) => status !== 'target');
  return {
    id: `reached/${extentId(within)}`,
    kind: 'total',
    of: 'reached',
    within,
    count: reached.length,
    evidence: evidence(
      plans.map(({ about }) => about.id),
      { quantities: reached },
    ),
  };
}

/** How many districts have plans, or how many plans there are. */
export function totalClaim(of: 'districts' | 'plans', readings: readonly PlanReading[]): ClaimOf<'total'> {
  const counted =
    of === 'plans' ? readings.length : new Set(readings.map(({ about }) => about.district)).size;
  return {
    id: `${of}/all`,
    kind: 'total',
    of,
    within: extent(),
    count: counted,
    evidence: evidence(readings.map(({ about }) => about.id)),
  };
}

/** How many sums came out in one way; it rests on the figures of these sums. */
export function sumsClaim(
  findings: readonly Finding[],
  readings: readonly PlanReading[],
  verdict: FindingVerdict,
): ClaimOf<'sums'> {
  const found = findings.filter((finding) => finding.verdict === verdict);
  return {
    id: `sums/${verdict}`,
    kind: 'sums',
    verdict,
    count: found.length,
    evidence: {
      ...evidence(readings.map(({ about }) => about.id)),
      quantities: found.flatMap(({ terms }) => terms.map(({ plan, quantity }) => ({ plan, id: quantity }))),
    },
  };
}
