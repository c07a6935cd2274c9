import * as z from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { idSchema } from './id.ts';
import { textSchema, wordingSchema } from './text.ts';

/**
 * A topic (领域): `cofog` is the UN classification of the functions of government, `wordings` the words that mark a text as
 * being on it. `lookedFor` are the broad words that would show that a plan mentions it at all: a plan is called silent on
 * it only if none of them stands anywhere in its text.
 */
export const topicSchema = z.strictObject({
  id: idSchema,
  name: bilingualSchema,
  shortName: bilingualSchema,
  cofog: z.strictObject({ code: z.string().regex(/^\d{2}(\.\d)?$/u), name: bilingualSchema }),
  lookedFor: z.array(textSchema).min(1),
  wordings: z.array(wordingSchema).min(1),
});
export type Topic = z.infer<typeof topicSchema>;
export type TopicId = Topic['id'];
