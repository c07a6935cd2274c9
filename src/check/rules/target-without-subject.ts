import type { ReadingUnderCheck, Rule } from '../rule.ts';

/** Every target says what it is a target for. */
export const targetWithoutSubject: Rule<ReadingUnderCheck> = {
  id: 'target-without-subject',
  severity: 'warning',
  check({ reading }, complain) {
    for (const { status, subject, quote, place } of reading.quantities) {
      if (status === 'target' && subject === '')
        complain(
          `It is not clear what “${quote}” measures; if it is no target, tell the grammar why, else mend its subject.`,
          place,
        );
    }
  },
};
