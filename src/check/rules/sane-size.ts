import type { SourceUnderCheck, Rule } from '../rule.ts';

/** Ten times the longest plans of counties, in characters: more is several documents, or a fault of the conversion. */
const mostCharacters = 600_000;

/** A plan is one document that people can read. */
export const saneSize: Rule<SourceUnderCheck> = {
  id: 'sane-size',
  severity: 'error',
  check({ file }, complain) {
    const characters = String(file).replace(/\s+/gu, '').length;
    if (characters > mostCharacters)
      complain(
        `The plan has ${characters} characters, more than the ${mostCharacters} that a page can show; give each document a file.`,
        { line: 1, column: 1 },
      );
  },
};
