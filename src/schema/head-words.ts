import * as z from 'zod';
import { textSchema } from './text.ts';

const wordsSchema = z.array(textSchema);

/**
 * Words that follow the name of a thing and leave it the head noun: of `amount` after any, of `share` after what is
 * measured in per cent, of `growth` where a growth or a change is stated, `works` that are done to it, and `predicates`
 * that are said of it. `leads` begin wordings that other words may part: 新增学位 in 新增普通高中学位. `parts` before a total leave a part of it, `synonyms`
 * are read as the first of their group. `compounds` are longer words that hold a word of the vocabularies by chance (市政 in 市政府).
 */
export const headWordsSchema = z.strictObject({
  amount: wordsSchema.min(1),
  share: wordsSchema.min(1),
  growth: wordsSchema.min(1),
  works: wordsSchema.min(1),
  leads: wordsSchema.min(1),
  predicates: wordsSchema.min(1),
  parts: wordsSchema.min(1),
  synonyms: z.array(wordsSchema.min(2)),
  compounds: wordsSchema,
});
export type HeadWords = z.infer<typeof headWordsSchema>;
