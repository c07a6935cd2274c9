import { declaredSums } from '../arithmetic/declared-sums.ts';
import type { ReadingUnderCheck, Rule } from '../rule.ts';

/** Each quote of a declared sum ends in a number that was read as a quantity. */
export const sumWithoutNumber: Rule<ReadingUnderCheck> = {
  id: 'sum-without-number',
  severity: 'warning',
  check({ reading, placeOf }, complain) {
    for (const [index, { total, parts }] of declaredSums(reading).entries()) {
      const declared = reading.about.sums[index]!;
      const report = (quote: string, place: Parameters<typeof complain>[1]): void => {
        complain(
          `No quantity was read at the end of “${quote}”; the sum is not checked. Quote up to its unit.`,
          place,
        );
      };
      if (!total) report(declared.total, placeOf(['sums', index, 'total']));
      for (const [part, quantity] of parts.entries()) {
        if (!quantity) report(declared.parts[part]!, placeOf(['sums', index, 'parts', part]));
      }
    }
  },
};
