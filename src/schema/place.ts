import * as z from 'zod';

/** Where something begins in a plan's Markdown file: `line` and `column` from 1, `offset` in UTF-16 units from 0. */
export const placeSchema = z.strictObject({
  line: z.int().positive(),
  column: z.int().positive(),
  offset: z.int().nonnegative(),
});
export type Place = z.infer<typeof placeSchema>;
