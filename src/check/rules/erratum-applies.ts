import { occurrences, plainText, withoutSpace } from '../plain-text.ts';
import type { Rule } from '../rule.ts';

/** An erratum's `corrected` stands exactly once in the Markdown, and its `printed` exactly once in the original. */
export const erratumApplies: Rule = {
  id: 'erratum-applies',
  severity: 'error',
  check({ about, placeOf, text, original }, complain) {
    const markdown = plainText(text);
    const printedIn = original === undefined ? undefined : withoutSpace(original);
    for (const [index, { printed, corrected }] of about.errata.entries()) {
      const count = occurrences(markdown, withoutSpace(corrected));
      if (count !== 1)
        complain(
          `“${corrected}” stands ${count} times in the plan, expected once; lengthen it or drop the erratum.`,
          placeOf(['errata', index, 'corrected']),
        );
      const printedCount = printedIn === undefined ? 1 : occurrences(printedIn, withoutSpace(printed));
      if (printedCount !== 1)
        complain(
          `“${printed}” stands ${printedCount} times in the original, expected once; lengthen it or drop the erratum.`,
          placeOf(['errata', index, 'printed']),
        );
    }
  },
};
