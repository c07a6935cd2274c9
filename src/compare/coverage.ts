import { sum } from 'd3-array';
import type { PlanReading } from '../schema/plan-reading.ts';
import type { TopicId } from '../schema/topic.ts';
import type { WordRef } from './said.ts';
import type { RoleOf } from './target-roles.ts';
import type { TextShares } from './text-shares.ts';

/**
 * How much a district's plans say on a topic: `share` of their text (0 to 1, by characters), number of goals on it, and
 * number of targets with a figure, each once. `goal` is the first such goal, for a link; `passing` the first place that mentions
 * the topic, where no sentence counts for it.
 */
export interface CoverageCell {
  topic: TopicId;
  district: string;
  share: number;
  goals: number;
  targets: number;
  goal: { plan: string; anchor: string } | null;
  passing: WordRef | null;
}

/** Every topic by every district, topics outermost. A cell without text, goals, targets and even passing words is a silence. */
export function coverage(
  topics: readonly TopicId[],
  districts: readonly string[],
  readings: readonly PlanReading[],
  roleOf: RoleOf,
  sharesOf: (reading: PlanReading) => TextShares,
): CoverageCell[] {
  const shares = new Map(readings.map((reading) => [reading.about.id, sharesOf(reading)]));
  return topics.flatMap((topic) =>
    districts.map((district) => {
      const plans = readings.filter(({ about }) => about.district === district);
      const texts = plans.map(({ about }) => shares.get(about.id)!);
      const goals = plans.flatMap((plan) => plan.goals.filter((goal) => goal.topics.includes(topic)));
      const all = sum(texts, ({ characters }) => characters);
      const onTopic = sum(texts, ({ byTopic }) => byTopic.get(topic)?.characters ?? 0);
      const [goal] = goals;
      const [passing] = plans.flatMap(({ about, passing: all }) =>
        (all[topic] ?? []).map((place) => ({ plan: about.id, ...place })),
      );
      return {
        topic,
        district,
        share: all === 0 ? 0 : onTopic / all,
        goals: goals.length,
        targets: plans.flatMap((plan) =>
          plan.quantities.filter((quantity) => quantity.topic === topic && roleOf(quantity) === 'figure'),
        ).length,
        goal: goal ? { plan: goal.plan, anchor: goal.anchor } : null,
        passing: onTopic === 0 ? (passing ?? null) : null,
      };
    }),
  );
}
