import type { ReadingUnderCheck, Rule } from '../rule.ts';

/** A plan says the same in its aims, its table and its chapters; more often than this only a conversion does. */
const mostTimes = 30;

/** A statement of a figure does not stand in a plan again and again in the same words. */
export const repeatedStatement: Rule<ReadingUnderCheck> = {
  id: 'repeated-statement',
  severity: 'error',
  check({ reading }, complain) {
    for (const [quote, stating] of Map.groupBy(reading.quantities, (each) => each.quote)) {
      const sentences = new Set(stating.map(({ sentence }) => sentence));
      if (sentences.size > mostTimes)
        complain(
          `“${quote.slice(0, 40)}” is stated ${sentences.size} times; cut the repetitions, which a conversion has made.`,
          stating.at(-1)!.place,
        );
    }
  },
};
