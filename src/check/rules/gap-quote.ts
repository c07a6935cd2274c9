import { plainText, withoutSpace } from '../plain-text.ts';
import type { Rule } from '../rule.ts';

/** The words with which a plan points to what our source lacks are an exact run of its text. */
export const gapQuote: Rule = {
  id: 'gap-quote',
  severity: 'error',
  check({ about, placeOf, text }, complain) {
    const plain = plainText(text);
    for (const [index, { quote }] of about.gaps.entries()) {
      if (!plain.includes(withoutSpace(quote)))
        complain(
          `The plan does not say “${quote}”; quote its own words that point to what is missing.`,
          placeOf(['gaps', index, 'quote']),
        );
    }
  },
};
