import * as z from 'zod';
import { idSchema } from './id.ts';

/** A run of a sentence's text: `text.slice(start, end)`. */
export const sentenceRunSchema = z.strictObject({
  sentence: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
});
export type SentenceRun = z.infer<typeof sentenceRunSchema>;

/**
 * A passage of `plan` that also stands in `other`, word for word (`exact`) or nearly: with other numbers, names, or a few
 * other words between. `letters` counts those that are the same, without punctuation. The passage may reach over several
 * sentences, with a run of each.
 */
export const sharedPassageSchema = z.strictObject({
  plan: idSchema,
  other: idSchema,
  at: z.array(sentenceRunSchema).min(1),
  there: z.array(sentenceRunSchema).min(1),
  letters: z.int().positive(),
  exact: z.boolean(),
});
export type SharedPassage = z.infer<typeof sharedPassageSchema>;
