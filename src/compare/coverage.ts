import type { PlanReading } from '../schema/plan-reading.ts';
import type { TopicId } from '../schema/topic.ts';

/**
 * How much a district's plans say on a topic: `share` of their text (0 to 1, by characters), number of goals whose first
 * topic it is, and number of targets. `goal` is the first such goal, for a link.
 */
export interface CoverageCell {
  topic: TopicId;
  district: string;
  share: number;
  goals: number;
  targets: number;
  goal: { plan: string; anchor: string } | null;
}

/** Every topic by every district, topics outermost. A cell without text, goals and targets is a district's silence. */
export function coverage(
  topics: readonly TopicId[],
  districts: readonly string[],
  readings: readonly PlanReading[],
): CoverageCell[] {
  return topics.flatMap((topic) =>
    districts.map((district) => {
      const plans = readings.filter(({ about }) => about.district === district);
      const goals = plans.flatMap((plan) => plan.goals.filter((goal) => goal.topics[0] === topic));
      const lengths = plans.map((plan) => textLengths(plan, topic));
      const total = lengths.reduce((sum, length) => sum + length.all, 0);
      const [goal] = goals;
      return {
        topic,
        district,
        share: total === 0 ? 0 : lengths.reduce((sum, length) => sum + length.onTopic, 0) / total,
        goals: goals.length,
        targets: plans.flatMap((plan) =>
          plan.quantities.filter((quantity) => quantity.topic === topic && quantity.status === 'target'),
        ).length,
        goal: goal ? { plan: goal.plan, anchor: goal.anchor } : null,
      };
    }),
  );
}

function textLengths(plan: PlanReading, topic: TopicId): { all: number; onTopic: number } {
  let all = 0;
  let onTopic = 0;
  for (const { passages } of plan.text.sections) {
    for (const { anchor, text } of passages.flatMap((passage) => passage.sentences)) {
      all += text.length;
      if (plan.sentenceTopics[anchor] === topic) onTopic += text.length;
    }
  }
  return { all, onTopic };
}
