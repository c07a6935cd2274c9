import * as z from 'zod';
import { alignedQuantitySchema } from './aligned-quantity.ts';
import { idSchema } from './id.ts';
import { planAboutSchema } from './plan-about.ts';
import { goalSchema, planTextSchema } from './plan-text.ts';
import { responsibleUnitSchema } from './responsible-unit.ts';

/**
 * A goal with what was read from it: its topics, the most mentioned first (none when nothing gives one); the units it makes
 * responsible, each once for each role and duty; the ids of the quantities its sentences state.
 */
export const readGoalSchema = goalSchema.extend({
  plan: idSchema,
  district: idSchema,
  topics: z.array(idSchema),
  responsibleUnits: z.array(responsibleUnitSchema),
  quantities: z.array(z.string()),
});
export type ReadGoal = z.infer<typeof readGoalSchema>;

/**
 * Where a word of the vocabulary stands in a plan: `sentence` is the anchor of the sentence or of the section whose
 * heading it is, `start` and `end` delimit the word there, `word` is the word as the vocabulary has it. `within` is the
 * longer name of another thing inside which it stands (教育 in 教育局), as the plan writes it, or `null`.
 */
export const wordPlaceSchema = z.strictObject({
  sentence: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  word: z.string().min(1),
  within: z.string().min(1).nullable(),
});
export type WordPlace = z.infer<typeof wordPlaceSchema>;

/**
 * A place where a plan mentions an indicator without stating a number for it: one of its wordings or, in a plan that has
 * none of them and no number either, the first place of each word that is looked for.
 */
export const mentionSchema = wordPlaceSchema.extend({ indicator: idSchema });
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
 * each topic that none counts for, the first place of each word that is looked for: a topic that is in neither has no word
 * in the plan.
 */
export const planReadingSchema = z.strictObject({
  about: planAboutSchema,
  text: planTextSchema,
  goals: z.array(readGoalSchema),
  quantities: z.array(alignedQuantitySchema),
  numbers: otherNumbersSchema,
  mentions: z.array(mentionSchema),
  sentenceTopics: z.record(z.string(), idSchema),
  passing: z.record(idSchema, z.array(wordPlaceSchema)),
});
export type PlanReading = z.infer<typeof planReadingSchema>;
