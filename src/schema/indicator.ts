import * as z from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { idSchema } from './id.ts';
import { measureSchema } from './quantity.ts';
import { textSchema, wordingSchema } from './text.ts';

/**
 * A definition that narrows an indicator (`国家级`, `规模以上`): figures under different definitions are not comparable.
 * It holds when one of its `wordings` stands in the subject or the quote.
 */
export const definitionSchema = z.strictObject({
  id: idSchema,
  name: bilingualSchema,
  wordings: z.array(wordingSchema).min(1),
});

export type Definition = z.infer<typeof definitionSchema>;

/**
 * An indicator (指标): the shared vocabulary that makes quantities of different plans meet.
 *
 * A quantity means this indicator when its subject holds one of `wordings` as its head noun; the longest wording
 * wins, then the indicator whose `measure` is the quantity's. `unit` is the unit expected, as in `units.yaml`.
 * `inTable` says that it commonly stands in a five-year plan's table of main indicators, so that a plan whose table is
 * missing may have stated it there.
 * `lookedFor` are the broad words that would show that a plan mentions the subject at all: a plan is called silent on it
 * only if none of them stands anywhere in its text.
 */
export const indicatorSchema = z.strictObject({
  id: idSchema,
  name: bilingualSchema,
  topic: idSchema,
  measure: measureSchema,
  unit: textSchema,
  direction: z.enum(['up', 'down', 'none']),
  inTable: z.boolean(),
  lookedFor: z.array(textSchema).min(1),
  wordings: z.array(wordingSchema).min(1),
  definitions: z.array(definitionSchema).default([]),
  note: bilingualSchema.nullable().default(null),
});
export type Indicator = z.infer<typeof indicatorSchema>;
export type IndicatorId = Indicator['id'];
