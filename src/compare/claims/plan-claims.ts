import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { ClaimOf } from '../../schema/claim.ts';
import type { PlanReading, ReadGoal } from '../../schema/plan-reading.ts';
import { evidence, plansOf } from './evidence.ts';

/** A task has a title, and is neither a description of how things stand nor a preface. */
export const isTask = ({ role, title }: ReadGoal): boolean =>
  role !== 'context' && role !== 'preamble' && title !== '';

/** How many titled tasks a district's plans have on a topic. */
export function tasksClaim(
  topic: string,
  district: string,
  readings: readonly PlanReading[],
): ClaimOf<'tasks'> {
  const goals = readings
    .filter(({ about }) => about.district === district)
    .flatMap((reading) => reading.goals)
    .filter((goal) => isTask(goal) && goal.topics.includes(topic));
  return {
    id: `tasks/${topic}/${district}`,
    kind: 'tasks',
    district,
    topic,
    goals: goals.map(({ plan, anchor }) => ({ plan, anchor })),
    evidence: evidence(plansOf([district], readings), {
      sentences: goals.map(({ plan, sentences }) => ({ plan, sentence: sentences[0]! })),
    }),
  };
}

/** How many tasks of a plan name the units responsible for them. */
export function responsibleClaim({ about, goals }: PlanReading): ClaimOf<'responsible'> {
  const named = goals.filter(({ responsibleUnits }) => responsibleUnits.length > 0);
  return {
    id: `responsible/${about.id}`,
    kind: 'responsible',
    plan: about.id,
    count: named.length,
    evidence: evidence([about.id], {
      sentences: named.map(({ plan, sentences }) => ({ plan, sentence: sentences[0]! })),
    }),
  };
}

/**
 * That a plan's term has ended before the day of the data (`2026-03-01`): the span it states, or, where it states none, the
 * years of all its targets. `ahead` counts targets that are for a later year than that, as those of an outlook. `null`
 * where the term runs on, or where the plan names no year at all.
 */
export function endedClaim({ about, quantities }: PlanReading, asOf: string): ClaimOf<'ended'> | null {
  const thisYear = Number(asOf.slice(0, 4));
  const targets = quantities.filter(({ status, period }) => status === 'target' && period !== null);
  const years = about.span ? [about.span.to] : targets.map(lastYear);
  const year = Math.max(...years);
  return years.length === 0 || year >= thisYear
    ? null
    : {
        id: `ended/${about.id}`,
        kind: 'ended',
        plan: about.id,
        year,
        asOf,
        ahead: targets.filter((target) => lastYear(target) >= thisYear).length,
        evidence: evidence([about.id], { quantities: targets }),
      };
}

const lastYear = ({ period }: AlignedQuantity): number => Number(period!.slice(-4));
