import type { Rule } from '../rule.ts';

/** A plan has text below its front matter. */
export const hasText: Rule = {
  id: 'has-text',
  severity: 'error',
  check({ text }, complain) {
    if (text.sections.length === 0)
      complain('The file has no text below its front matter; paste the text of the plan there.', {
        line: 1,
        column: 1,
      });
  },
};
