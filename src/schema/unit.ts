import * as z from 'zod';
import { textSchema } from './text.ts';

/**
 * A unit of measure: `factor` turns one of it into the base unit of its `dimension` (亿元 → 元: 1e8), so that figures in
 * 万元 and 亿元 can share an axis. Units not listed are read all the same; they only convert to themselves.
 * `tens` is the power of ten that the unit itself says (亿元: 8): English writes it out in the number, and `name.en` names
 * what remains, nothing for a bare 亿. `one` is its English name after the number one.
 */
export const unitSchema = z.strictObject({
  symbol: textSchema,
  aliases: z.array(textSchema).default([]),
  name: z.strictObject({ zh: textSchema, en: z.string() }),
  one: textSchema.optional(),
  tens: z.int().positive().optional(),
  dimension: z.string().min(1),
  factor: z.number().positive(),
});
export type Unit = z.infer<typeof unitSchema>;
