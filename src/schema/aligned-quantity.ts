import * as z from 'zod';
import { idSchema } from './id.ts';
import { quantitySchema } from './quantity.ts';

/** Who answers for a reading. */
export const readers = ['program', 'person'] as const;
export const readBySchema = z.enum(readers);

/**
 * A quantity placed among all others: the plan and district that state it, the indicator it measures (`null` when the
 * vocabulary has none for it) and those it measures besides when one number is stated for several subjects, the
 * definition that narrows the indicator, any other words of the subject that narrow it (`qualifier`, in the plan's own
 * words, `null` for the whole of what the indicator means), the name by which the plan calls the indicator where that is not
 * the shared one (`ownName`), the goal it stands in, and its topic
 * (`null` when nothing in it or around it tells one).
 *
 * `readBy` says who answers for the reading: the program alone, or a person who confirmed or corrected it on the day
 * `checkedOn`.
 */
export const alignedQuantitySchema = quantitySchema.extend({
  plan: idSchema,
  district: idSchema,
  indicator: idSchema.nullable(),
  alsoIndicators: z.array(idSchema),
  definition: idSchema.nullable(),
  qualifier: z.string().min(1).nullable(),
  ownName: z.string().min(1).nullable(),
  goal: z.string(),
  topic: idSchema.nullable(),
  readBy: readBySchema,
  checkedOn: z.iso.date().nullable(),
});
export type AlignedQuantity = z.infer<typeof alignedQuantitySchema>;
