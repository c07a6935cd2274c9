import { planSentences } from '../../parse/plan-sentences.ts';
import type { ReadingUnderCheck, Rule } from '../rule.ts';

/** Every titled goal, or a sentence of it, belongs to a topic, or no page of topics will show it. */
export const goalWithoutTopic: Rule<ReadingUnderCheck> = {
  id: 'goal-without-topic',
  severity: 'warning',
  check({ reading: { about, goals, text, sentenceTopics } }, complain) {
    const sections = new Map(text.sections.map((section) => [section.anchor, section]));
    const sentencesBy = planSentences(text);
    for (const { role, title, topics, section, sentences } of goals) {
      if (role !== 'goal' || title === '' || title === about.title.zh || topics.length > 0) continue;
      if (sentences.some((sentence) => sentenceTopics[sentence] !== undefined)) continue;
      const isLeadIn = sections.get(section)!.title !== title;
      // What stands before the goals of a section only opens it.
      if (!isLeadIn && goals.some((other) => other.section === section && other.title !== title)) continue;
      complain(
        `Nothing tells the topic of the goal “${title}”; add a wording of it to topics.yaml.`,
        isLeadIn ? sentencesBy.get(sentences[0]!)!.place : sections.get(section)!.place,
      );
    }
  },
};
