import type { PlanAbout } from '../../schema/plan-about.ts';

/** Two plans of a district one after another: the former's term ends where the successor's begins. */
export interface Succession<Plan> {
  former: Plan;
  successor: Plan;
}

interface AboutAPlan {
  about: PlanAbout;
}

/**
 * Which plans follow which. A plan follows the one that it names (`follows`); else, of the plans of its district and kind
 * whose span has ended when its own begins, the latest. Plans without a span follow only by name: nothing else says that the
 * one has taken the place of the other.
 */
export function successions<Plan extends AboutAPlan>(plans: readonly Plan[]): Succession<Plan>[] {
  return plans.flatMap((successor) => {
    const former = formerOf(successor, plans);
    return former ? [{ former, successor }] : [];
  });
}

/** The plans that no other has followed: those that hold today. */
export function currentPlans<Plan extends AboutAPlan>(plans: readonly Plan[]): Plan[] {
  const followed = new Set(successions(plans).map(({ former }) => former.about.id));
  return plans.filter(({ about }) => !followed.has(about.id));
}

function formerOf<Plan extends AboutAPlan>({ about }: Plan, plans: readonly Plan[]): Plan | undefined {
  if (about.follows !== null) return plans.find((plan) => plan.about.id === about.follows);
  const { span } = about;
  if (span === null) return undefined;
  const ended = plans.filter(
    (plan) =>
      plan.about.id !== about.id &&
      plan.about.district === about.district &&
      plan.about.kind === about.kind &&
      plan.about.span !== null &&
      plan.about.span.to <= span.from,
  );
  return ended.sort((a, b) => b.about.span!.to - a.about.span!.to)[0];
}
