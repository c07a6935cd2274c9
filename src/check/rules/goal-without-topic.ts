import type { ReadingUnderCheck, Rule } from '../rule.ts';

/** Every titled goal belongs to a topic, or no page of topics will show it. */
export const goalWithoutTopic: Rule<ReadingUnderCheck> = {
  id: 'goal-without-topic',
  severity: 'warning',
  check({ reading: { goals, text } }, complain) {
    const sections = new Map(text.sections.map((section) => [section.anchor, section]));
    const places = new Map(
      text.sections.flatMap(({ passages }) =>
        passages.flatMap(({ sentences }) => sentences.map(({ anchor, place }) => [anchor, place] as const)),
      ),
    );
    for (const { role, title, topics, section, sentences } of goals) {
      if (role !== 'goal' || title === '' || topics.length > 0) continue;
      const isLeadIn = sections.get(section)!.title !== title;
      complain(
        `Nothing tells the topic of the goal “${title}”; add a wording of it to topics.yaml.`,
        isLeadIn ? places.get(sentences[0]!)! : sections.get(section)!.place,
      );
    }
  },
};
