import * as z from 'zod';
import { alignedQuantitySchema } from './aligned-quantity.ts';
import { idSchema } from './id.ts';
import { planAboutSchema } from './plan-about.ts';
import { goalSchema, planTextSchema } from './plan-text.ts';

/**
 * A goal with what was read from it: its topics, the most spoken of first (none when nothing tells); the responsible units (责任单位) it names;
 * the ids of the quantities its sentences state.
 */
export const readGoalSchema = goalSchema.extend({
  plan: idSchema,
  district: idSchema,
  topics: z.array(idSchema),
  units: z.array(z.string().min(1)),
  quantities: z.array(z.string()),
});
export type ReadGoal = z.infer<typeof readGoalSchema>;

/** A sentence that speaks of an indicator without stating a number for it. `start` and `end` delimit the wording. */
export const mentionSchema = z.strictObject({
  indicator: idSchema,
  sentence: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
});
export type Mention = z.infer<typeof mentionSchema>;

/** A run of a sentence, by the sentence's anchor. */
const numberRunSchema = z.strictObject({
  sentence: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
});

/**
 * The numbers of a plan that are no quantities: left alone by a rule, with its name, or not understood by any. Together with
 * the quantities they are all numbers that stand in the plan's passages.
 */
export const otherNumbersSchema = z.strictObject({
  leftAlone: z.array(numberRunSchema.extend({ rule: z.string().min(1) })),
  notUnderstood: z.array(numberRunSchema),
});
export type OtherNumbers = z.infer<typeof otherNumbersSchema>;

/**
 * All that the site knows of one plan. `sentenceTopics` gives the topic that a sentence counts for, by anchor; `passing`, of
 * each topic that none counts for, the sentences that speak of it all the same.
 */
export const planReadingSchema = z.strictObject({
  about: planAboutSchema,
  text: planTextSchema,
  goals: z.array(readGoalSchema),
  quantities: z.array(alignedQuantitySchema),
  numbers: otherNumbersSchema,
  mentions: z.array(mentionSchema),
  sentenceTopics: z.record(z.string(), idSchema),
  passing: z.record(idSchema, z.array(z.string())),
});
export type PlanReading = z.infer<typeof planReadingSchema>;
