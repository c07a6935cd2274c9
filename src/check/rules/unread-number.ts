import type { ReadingUnderCheck, Rule } from '../rule.ts';
import { sentenceTexts } from '../sentence-texts.ts';

/** How many characters around a number tell which one it is. */
const contextLength = 8;

/** No number is skipped silently: each is read as a quantity, known to be none (a date, a name), or told here. */
export const unreadNumber: Rule<ReadingUnderCheck> = {
  id: 'unread-number',
  severity: 'warning',
  check({ reading, unread }, complain) {
    const texts = sentenceTexts(reading.text);
    for (const { sentence, start, end, place, text } of unread) {
      const context = texts.get(sentence)!.slice(Math.max(0, start - contextLength), end + contextLength);
      complain(
        `No rule understands the number ${text} in “${context}”; if it states a quantity, add its unit to units.yaml.`,
        place,
      );
    }
  },
};
