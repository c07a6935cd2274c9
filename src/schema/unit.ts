import * as z from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { textSchema } from './text.ts';

/**
 * A unit of measure: `factor` turns one of it into the base unit of its `dimension` (亿元 → 元: 1e8), so that figures in
 * 万元 and 亿元 can share an axis. Units not listed are read all the same; they only convert to themselves.
 */
export const unitSchema = z.strictObject({
  symbol: textSchema,
  aliases: z.array(textSchema).default([]),
  name: bilingualSchema,
  dimension: z.string().min(1),
  factor: z.number().positive(),
});
export type Unit = z.infer<typeof unitSchema>;
