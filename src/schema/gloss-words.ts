import * as z from 'zod';
import { textSchema } from './text.ts';

const wordsSchema = z.record(textSchema, textSchema);

/**
 * The words of English glosses, keyed by the Chinese of a subject or an act: `things` that are counted, `names` of what is
 * measured, `of` what English puts before its owner, modifiers `before` and `after` the thing, `acts` as participles, and
 * `comparisons` by which a target without a figure is set.
 */
export const glossWordsSchema = z.strictObject({
  things: z.record(textSchema, z.strictObject({ one: textSchema, many: textSchema })),
  names: wordsSchema,
  of: wordsSchema,
  before: wordsSchema,
  after: wordsSchema,
  acts: wordsSchema,
  comparisons: wordsSchema,
});
export type GlossWords = z.infer<typeof glossWordsSchema>;
