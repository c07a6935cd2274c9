import * as z from 'zod';
import { idSchema } from './id.ts';

/** The sums that are checked, in the order in which they are shown; each is a file of `check/arithmetic/`. */
export const findingRules = [
  'yearly-growth',
  'total-growth',
  'total-change',
  'yearly-points',
  'parts-of-total',
  'of-which',
  'shares-of-whole',
  'stated-twice',
  'already-met',
  'unit-of-indicator',
] as const;
export const findingRuleSchema = z.enum(findingRules);
export type FindingRule = z.infer<typeof findingRuleSchema>;

/**
 * `differs`: the figures do not fit together within the tolerance; `agrees`: they do; `cannot-be-checked`: the plan
 * states what calls for the sum, but not all that it takes.
 */
export const findingVerdicts = ['differs', 'cannot-be-checked', 'agrees'] as const;
export const findingVerdictSchema = z.enum(findingVerdicts);
export type FindingVerdict = z.infer<typeof findingVerdictSchema>;

/** What a quantity is in its sum. `figure` is one that is checked by itself, or beside another `figure`. */
export const termRoles = [
  'base',
  'target',
  'reached',
  'growth',
  'change',
  'total',
  'part',
  'figure',
] as const;
export const termRoleSchema = z.enum(termRoles);
export type TermRole = z.infer<typeof termRoleSchema>;

/**
 * What could explain a verdict, never what does. `constant-prices`: growth at constant prices, levels at current ones;
 * `preliminary-base`: the plan is older than the statistics of its base year; `bound-only`: the figures differ, but the
 * stated one is a bound that the implied one keeps; `about`: the plan says 左右 or 约; `other-years`: the sum comes out over
 * one year more or fewer; `relative-growth`: the sum comes out as growth of the share in percent, not in points;
 * `rate-of-rate`: the row measures a rate, and a yearly growth of a rate is not told from the rate itself;
 * `yearly-flow`: the base is what one year added, not the state it added to; `parts-unstated` and `parts-overlap`: the
 * plan may not state all parts, or count one thing in two of them; `other-definition`: the wordings or bases differ;
 * `other-bound`: the same number once as a bound, once as a figure; `revised-since`: the later plan may have revised it;
 * `to-be-kept`: the plan asks to keep what is reached; `safety-line`: the target may be a line not to be crossed; `misprinted-unit`: the unit may be misprinted.
 */
export const explanations = [
  'constant-prices',
  'preliminary-base',
  'bound-only',
  'about',
  'other-years',
  'relative-growth',
  'rate-of-rate',
  'yearly-flow',
  'parts-unstated',
  'parts-overlap',
  'other-definition',
  'other-bound',
  'revised-since',
  'to-be-kept',
  'safety-line',
  'misprinted-unit',
] as const;
export const explanationSchema = z.enum(explanations);
export type Explanation = z.infer<typeof explanationSchema>;

/** A quantity in a sum, named by its plan and its id. */
export const termSchema = z.strictObject({ role: termRoleSchema, plan: idSchema, quantity: z.string() });
export type Term = z.infer<typeof termSchema>;

/**
 * What a sum over a plan's own figures shows. `plan` is the plan whose statement is checked. `stated` is its number and
 * `implied` the number that follows from the other terms, both decimal strings in `unit`; `tolerance`, in the same unit,
 * is how far apart rounding alone can bring them. `working` spells the sum out in figures, a line each.
 */
export const findingSchema = z.strictObject({
  id: z.string(),
  rule: findingRuleSchema,
  verdict: findingVerdictSchema,
  plan: idSchema,
  district: idSchema,
  indicator: idSchema.nullable(),
  terms: z.array(termSchema).min(1),
  stated: z.string().nullable(),
  implied: z.string().nullable(),
  unit: z.string().nullable(),
  tolerance: z.string().nullable(),
  working: z.array(z.string()),
  explanations: z.array(explanationSchema),
});
export type Finding = z.infer<typeof findingSchema>;
