import { plainText } from '../plain-text.ts';
import type { Rule } from '../rule.ts';

/** Ten times the longest plans of counties, in characters: more is several documents, or a fault of the conversion. */
const mostCharacters = 600_000;

/** A plan is one document that people can read. */
export const saneSize: Rule = {
  id: 'sane-size',
  severity: 'error',
  check({ text }, complain) {
    const characters = plainText(text).length;
    if (characters > mostCharacters)
      complain(
        `The plan has ${characters} characters, more than the ${mostCharacters} that a page can show; give each document a file.`,
        text.sections[0]!.place,
      );
  },
};
