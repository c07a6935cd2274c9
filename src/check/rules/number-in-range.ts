import type { ReadingUnderCheck, Rule } from '../rule.ts';

/** The digits that a number keeps when it is computed with. */
const mostDigits = 15;

/** A number has no more digits than can be computed with and drawn; no plan means one that has. */
export const numberInRange: Rule<ReadingUnderCheck> = {
  id: 'number-in-range',
  severity: 'error',
  check({ reading }, complain) {
    for (const { value, place } of reading.quantities) {
      if (
        value === null ||
        value.split(/\.\.|:/u).every((part) => part.replace(/\D/gu, '').length <= mostDigits)
      )
        continue;
      complain(
        `A number of more than ${mostDigits} digits was read here (${value.slice(0, 20)}…); correct it as an erratum, or cut it.`,
        place,
      );
    }
  },
};
