import type { ReadingUnderCheck, Rule } from '../rule.ts';

/** Every target of a plan that covers a span of years is for a year. */
export const targetWithoutPeriod: Rule<ReadingUnderCheck> = {
  id: 'target-without-period',
  severity: 'warning',
  check({ reading: { about, quantities } }, complain) {
    if (about.span === null) return;
    for (const { status, period, quote, place } of quantities) {
      if (status === 'target' && period === null)
        complain(
          `No year was read for “${quote}”, though the plan covers ${about.span.from}–${about.span.to}.`,
          place,
        );
    }
  },
};
