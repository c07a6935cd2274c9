import * as z from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { idSchema } from './id.ts';

/** A topic (领域): `cofog` is the UN classification of the functions of government, `wordings` the words that speak of it. */
export const topicSchema = z.strictObject({
  id: idSchema,
  name: bilingualSchema,
  shortName: bilingualSchema,
  cofog: z.strictObject({ code: z.string().regex(/^\d{2}(\.\d)?$/u), name: bilingualSchema }),
  wordings: z.array(z.string().min(1)).min(1),
});
export type Topic = z.infer<typeof topicSchema>;
export type TopicId = Topic['id'];
