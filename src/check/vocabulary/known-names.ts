import type { Vocabulary } from '../../schema/vocabulary.ts';
import type { VocabularyComplaint } from './complaint.ts';

/** What the pictures of the plans as wholes are called in addresses, where indicators have theirs. */
const takenIdRe = /^(?:coverage|emphasis|spans|arithmetic|profile-.*)$/u;

/** What a vocabulary names that another of its files does not have, or that an address has for something else. */
export function knownNames({ topics, units, indicators }: Vocabulary): VocabularyComplaint[] {
  const topicIds = topics.map(({ id }) => id);
  const symbols = new Set(units.flatMap(({ symbol, aliases }) => [symbol, ...aliases]));
  return indicators.flatMap(({ id, topic, unit }, index): VocabularyComplaint[] => [
    ...(topicIds.includes(topic)
      ? []
      : [
          {
            ruleId: 'known-topic',
            reason: `“${id}” has the topic “${topic}”, expected one of ${topicIds.join(', ')}; correct it, or add it to topics.yaml.`,
            at: { name: 'indicators' as const, path: [index, 'topic'] },
          },
        ]),
    ...(symbols.has(unit)
      ? []
      : [
          {
            ruleId: 'known-unit',
            reason: `“${id}” has the unit “${unit}”, which units.yaml does not; correct it, or add it there.`,
            at: { name: 'indicators' as const, path: [index, 'unit'] },
          },
        ]),
    ...(takenIdRe.test(id)
      ? [
          {
            ruleId: 'taken-id',
            reason: `The id “${id}” is the address of a picture of the whole plans; choose another.`,
            at: { name: 'indicators' as const, path: [index, 'id'] },
          },
        ]
      : []),
  ]);
}
