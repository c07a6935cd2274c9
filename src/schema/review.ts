import * as z from 'zod';
import { idSchema } from './id.ts';
import { quantitySchema } from './quantity.ts';
import { textSchema } from './text.ts';

/** Who looked, on which day, and why it is so. */
const lookedAt = {
  by: textSchema,
  on: z.iso.date('expected a date like 2026-01-14, quoted'),
  why: textSchema,
};

/**
 * The statement that was looked at: its quote as `plan extract` gives it, and of a table the cell. Where the plan says the
 * same in the same words twice, both are meant.
 */
const stated = { quote: textSchema, cell: textSchema.nullable().default(null) };

/** What a person can correct of a reading; everything not named stays as the program read it. */
export const correctionSchema = quantitySchema
  .pick({
    subject: true,
    value: true,
    unit: true,
    bound: true,
    inclusive: true,
    measure: true,
    yearly: true,
    status: true,
    period: true,
    scope: true,
    modality: true,
    nature: true,
  })
  .extend({ indicator: idSchema.nullable() })
  .partial();
export type Correction = z.infer<typeof correctionSchema>;

/**
 * What a person found of one reading: that it is right (`confirm`), what is right instead (`correct`), that the words state
 * no quantity (`reject`); or of one warning of `plan check`, that there is nothing to do (`settle`), named by its rule and the
 * words it quotes.
 */
export const reviewEntrySchema = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('confirm'), ...stated, ...lookedAt }),
  z.strictObject({ verdict: z.literal('correct'), ...stated, set: correctionSchema, ...lookedAt }),
  z.strictObject({ verdict: z.literal('reject'), ...stated, ...lookedAt }),
  z.strictObject({ verdict: z.literal('settle'), warning: idSchema, quote: textSchema, ...lookedAt }),
]);
export type ReviewEntry = z.infer<typeof reviewEntrySchema>;

/** `content/reviews/<plan-id>.yaml`: what people found of what was read from one plan. */
export const reviewSchema = z.array(reviewEntrySchema);
export type Review = z.infer<typeof reviewSchema>;
