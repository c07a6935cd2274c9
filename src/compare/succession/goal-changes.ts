import { planSentences } from '../../parse/plan-sentences.ts';
import { likeness } from '../../check/likeness.ts';
import type { PlanReading, ReadGoal } from '../../schema/plan-reading.ts';

/** What became of a goal: said again in the same words or in others, not said again, or said for the first time. */
export const goalChangeKinds = ['kept', 'reworded', 'dropped', 'new'] as const;
export type GoalChangeKind = (typeof goalChangeKinds)[number];

/** A goal of two plans, in one class only; a goal that only one of them has is `null` in the other. */
export interface GoalChange {
  kind: GoalChangeKind;
  former: ReadGoal | null;
  successor: ReadGoal | null;
}

/** The likeness of two texts from which one is the other again, and from which it is the same goal in other words. */
const sameText = 0.85;
const sameGoal = 0.4;
const sameTitle = 0.8;

/**
 * Every goal and safeguard of two plans: the former's in its order, then what is new. A goal meets the one whose title and
 * text are most like its own; goals that share no topic are not held against each other unless their titles agree.
 */
export function goalChanges(former: PlanReading, successor: PlanReading): GoalChange[] {
  const [before, after] = [goalsOf(former), goalsOf(successor)];
  const candidates = before.flatMap((a) =>
    after
      .map((b) => ({ a, b, ...likenessOf(a, b) }))
      .filter(({ title, text }) => title >= sameTitle || text >= sameGoal),
  );
  const links = new Map<GoalText, { b: GoalText; text: number }>();
  const met = new Set<GoalText>();
  for (const { a, b, text } of candidates.sort((x, y) => y.title + 2 * y.text - x.title - 2 * x.text)) {
    if (links.has(a) || met.has(b)) continue;
    links.set(a, { b, text });
    met.add(b);
  }
  return [
    ...before.map((a): GoalChange => {
      const link = links.get(a);
      if (!link) return { kind: 'dropped', former: a.goal, successor: null };
      return { kind: link.text >= sameText ? 'kept' : 'reworded', former: a.goal, successor: link.b.goal };
    }),
    ...after
      .filter((b) => !met.has(b))
      .map(({ goal }): GoalChange => ({ kind: 'new', former: null, successor: goal })),
  ];
}

interface GoalText {
  goal: ReadGoal;
  text: string;
  topics: ReadonlySet<string>;
}

function goalsOf({ goals, text }: PlanReading): GoalText[] {
  const sentences = planSentences(text);
  return goals
    .filter(({ role }) => role === 'goal' || role === 'safeguard')
    .map((goal) => ({
      goal,
      text: goal.sentences.map((anchor) => sentences.get(anchor)!.text).join(''),
      topics: new Set(goal.topics),
    }));
}

function likenessOf(a: GoalText, b: GoalText): { title: number; text: number } {
  const title = likeness(a.goal.title, b.goal.title);
  const onOneTopic = [...a.topics].some((topic) => b.topics.has(topic));
  return { title, text: onOneTopic || title >= sameTitle ? likeness(a.text, b.text) : 0 };
}
