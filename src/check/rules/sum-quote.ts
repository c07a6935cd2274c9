import { plainText, withoutSpace } from '../plain-text.ts';
import type { Rule } from '../rule.ts';

/** The words that name a declared total and its parts are exact runs of the plan's text. */
export const sumQuote: Rule = {
  id: 'sum-quote',
  severity: 'error',
  check({ about, placeOf, text }, complain) {
    const plain = plainText(text);
    for (const [index, { total, parts }] of about.sums.entries()) {
      const quotes = [
        { quote: total, place: placeOf(['sums', index, 'total']) },
        ...parts.map((quote, part) => ({ quote, place: placeOf(['sums', index, 'parts', part]) })),
      ];
      for (const { quote, place } of quotes) {
        if (!plain.includes(withoutSpace(quote)))
          complain(`The plan does not say “${quote}”; quote the words that hold the number, it last.`, place);
      }
    }
  },
};
