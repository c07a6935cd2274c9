import type { GlossWords } from '../../src/schema/gloss-words.ts';

/** A vocabulary of glosses without a word. */
export const noGlosses: GlossWords = {
  things: {},
  names: {},
  of: {},
  before: {},
  after: {},
  acts: {},
  comparisons: {},
};
