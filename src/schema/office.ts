import * as z from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { idSchema } from './id.ts';
import { wordingSchema } from './text.ts';

/**
 * An office (部门) of a district's government that plans name in short or in full: `wordings` are its names without the
 * level before them, `发改局` for 区发改局 and 县发改局.
 */
export const officeSchema = z.strictObject({
  id: idSchema,
  name: bilingualSchema,
  wordings: z.array(wordingSchema).min(1),
});
export type Office = z.infer<typeof officeSchema>;
