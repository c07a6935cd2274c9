import { planSentences } from '../../parse/plan-sentences.ts';
import type { ReadingUnderCheck, Rule } from '../rule.ts';

/** How many characters around a number say which one it is. */
const contextLength = 8;

/** No number is skipped silently: each is read as a quantity, known to be none (a date, a name), or reported here. */
export const unreadNumber: Rule<ReadingUnderCheck> = {
  id: 'unread-number',
  severity: 'warning',
  check({ reading }, complain) {
    const sentences = planSentences(reading.text);
    for (const { sentence, start, end } of reading.numbers.notUnderstood) {
      const { text, place } = sentences.get(sentence)!;
      const context = text.slice(Math.max(0, start - contextLength), end + contextLength);
      complain(
        `No rule understands the number ${text.slice(start, end)} in “${context}”; if it states a quantity, add its unit to units.yaml.`,
        place,
      );
    }
  },
};
