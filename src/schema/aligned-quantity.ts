import * as z from 'zod';
import { idSchema } from './id.ts';
import { quantitySchema } from './quantity.ts';

/**
 * A quantity placed among all others: the plan and district that state it, the indicator it measures (`null` when the
 * vocabulary has none for it), the definition that narrows the indicator, the goal it stands in, and its topic
 * (`null` when nothing in it or around it tells one).
 */
export const alignedQuantitySchema = quantitySchema.extend({
  plan: idSchema,
  district: idSchema,
  indicator: idSchema.nullable(),
  definition: idSchema.nullable(),
  goal: z.string(),
  topic: idSchema.nullable(),
});
export type AlignedQuantity = z.infer<typeof alignedQuantitySchema>;
