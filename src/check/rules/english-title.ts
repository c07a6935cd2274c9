import type { Rule } from '../rule.ts';
import { titlesWithoutEnglish } from '../titles-without-english.ts';

/** Titles of sections and goals may have an English rendering; without one they stand in Chinese. */
export const englishTitle: Rule = {
  id: 'english-title',
  severity: 'note',
  check({ about, text, vocabulary, file }, complain) {
    const { length } = titlesWithoutEnglish(about, text, vocabulary.titles);
    if (length > 0)
      complain(
        `${length === 1 ? '1 title has' : `${length} titles have`} no English rendering and so stand in Chinese; \`plan titles ${file.path}\` lists them to fill in.`,
        { line: 1, column: 1 },
      );
  },
};
