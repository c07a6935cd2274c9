import * as z from 'zod';
import { boundSchema } from './quantity.ts';
import { textSchema } from './text.ts';

/**
 * A word of bound: `side` says whether it stands before or after the number, `inclusive` whether the bound contains
 * the number (Civil Code art. 1259), `null` for words that set no limit (左右).
 */
export const boundWordSchema = z.strictObject({
  word: textSchema,
  bound: boundSchema,
  side: z.enum(['before', 'after']),
  inclusive: z.boolean().nullable(),
});
export type BoundWord = z.infer<typeof boundWordSchema>;
