import * as z from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { findingVerdictSchema } from './finding.ts';
import { idSchema } from './id.ts';

/** A quantity by the plan that states it and its id there, as in `quantities.json`. */
export const quantityRefSchema = z.strictObject({ plan: idSchema, id: z.string() });
export type QuantityRef = z.infer<typeof quantityRefSchema>;

/** A sentence by its plan and its anchor. */
export const sentenceRefSchema = z.strictObject({ plan: idSchema, sentence: z.string() });

/**
 * What a claim rests on: the plans that were read for it, the quantities it counts or quotes, the sentences it points to,
 * and the words that were looked for. A claim without any plan rests on nothing.
 */
export const evidenceSchema = z.strictObject({
  plans: z.array(idSchema),
  quantities: z.array(quantityRefSchema),
  sentences: z.array(sentenceRefSchema),
  words: z.array(z.string().min(1)),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** The topic of what no topic claims. */
export const noTopic = 'no-topic';

/** The part of the data that a count is about; `null` is no limit, and `no-topic` the topic of what no topic claims. */
export const extentSchema = z.strictObject({
  district: idSchema.nullable(),
  plan: idSchema.nullable(),
  topic: idSchema.nullable(),
});
export type Extent = z.infer<typeof extentSchema>;

/** What a claim of presence is about: an indicator, or a topic. */
export const claimSubjectSchema = z.union([
  z.strictObject({ indicator: idSchema }),
  z.strictObject({ topic: idSchema }),
]);
export type ClaimSubject = z.infer<typeof claimSubjectSchema>;

/** How a district stands to an indicator or a topic, as in `comparisons.json`. */
export const presenceSchema = z.enum(['stated', 'ranked', 'unavailable', 'mentioned', 'unstated']);

/** What the districts beside those that a claim names say of its indicator. */
const othersSchema = z.strictObject({
  ranked: z.array(idSchema),
  unavailable: z.array(idSchema),
  mentioned: z.array(idSchema),
  unstated: z.array(idSchema),
});
export type OtherDistricts = z.infer<typeof othersSchema>;

/** Why two figures of an indicator must not share an axis. */
export const reasons = [
  'relative',
  'different-measure',
  'yearly',
  'different-definition',
  'different-scope',
  'different-unit',
] as const;
export const reasonSchema = z.enum(reasons);
export type Reason = z.infer<typeof reasonSchema>;

const base = { id: z.string().min(1), evidence: evidenceSchema };

/**
 * How many targets there are: `figures` with a number and `relative` without one are goals of their own; `repetitions` state
 * a goal that the same plan states elsewhere, `parts` the share of a total that it states too. The four add up to all
 * quantities of status `target`.
 */
const targetsClaimSchema = z.strictObject({
  ...base,
  kind: z.literal('targets'),
  within: extentSchema,
  figures: z.int().nonnegative(),
  relative: z.int().nonnegative(),
  repetitions: z.int().nonnegative(),
  parts: z.int().nonnegative(),
});

/** What else is counted. `reached` are the quantities that are no targets. */
export const totals = ['districts', 'plans', 'indicators', 'reached'] as const;
export type TotalOf = (typeof totals)[number];

const totalClaimSchema = z.strictObject({
  ...base,
  kind: z.literal('total'),
  of: z.enum(totals),
  within: extentSchema,
  count: z.int().nonnegative(),
});

/** How many sums over the plans' figures came out in one way. */
const sumsClaimSchema = z.strictObject({
  ...base,
  kind: z.literal('sums'),
  verdict: findingVerdictSchema,
  count: z.int().nonnegative(),
});

/** What a district says of an indicator or a topic; `unstated` where none of the looked-for words stands in its plans. */
const presenceClaimSchema = z.strictObject({
  ...base,
  kind: z.literal('presence'),
  subject: claimSubjectSchema,
  district: idSchema,
  presence: presenceSchema,
});

/**
 * What the districts say of an indicator, as the title of its page: `figures` are those that can be set side by side;
 * `agreement` says how far the districts' figures go together. `alone`: one district states figures; `several`: some do,
 * alike; `apart`: some do, but not alike; `ranked`: only ranks and references; `none`: no target at all.
 */
const indicatorClaimSchema = z.strictObject({
  ...base,
  kind: z.literal('indicator'),
  indicator: idSchema,
  agreement: z.enum(['alone', 'several', 'apart', 'ranked', 'none']),
  stating: z.array(idSchema),
  figures: z.array(quantityRefSchema),
  others: othersSchema,
});

/** Two districts both set figures for an indicator, and the two can be set side by side. */
const bothClaimSchema = z.strictObject({
  ...base,
  kind: z.literal('both'),
  districts: z.array(idSchema).length(2),
  indicator: idSchema,
  figures: z.array(quantityRefSchema).length(2),
});

/** Two districts both set an indicator, but the figures cannot be set side by side. */
const incomparableClaimSchema = z.strictObject({
  ...base,
  kind: z.literal('incomparable'),
  districts: z.array(idSchema).length(2),
  indicator: idSchema,
  /** The target that stands apart, what it was held against, and why. */
  target: quantityRefSchema,
  against: quantityRefSchema.nullable(),
  reasons: z.array(reasonSchema).min(1),
});

/** Of two districts, one sets an indicator and the other does not, or is not known to: `other` says how it stands. */
const oneOfTwoClaimSchema = z.strictObject({
  ...base,
  kind: z.literal('one-of-two'),
  district: idSchema,
  other: idSchema,
  indicator: idSchema,
  /** How the district sets it, and how the other stands to it. */
  presence: z.enum(['stated', 'ranked']),
  otherPresence: z.enum(['ranked', 'unavailable', 'mentioned', 'unstated']),
});

/** Indicators for which neither of two districts sets a target; `missing` may set them in a table that our text lacks. */
const neitherClaimSchema = z.strictObject({
  ...base,
  kind: z.literal('neither'),
  districts: z.array(idSchema).length(2),
  indicators: z.array(idSchema).min(1),
  missing: z.array(idSchema),
});

/**
 * Of the indicators for which some of the districts set a target, those on which two of them or more state figures that can
 * be set side by side; of a topic, or of all.
 */
const comparableClaimSchema = z.strictObject({
  ...base,
  kind: z.literal('comparable'),
  districts: z.array(idSchema),
  topic: idSchema.nullable(),
  indicators: z.array(idSchema),
  comparable: z.array(idSchema),
});

/** How a district stands to the indicators of a topic, or to all, for which some district sets a target. */
const standingClaimSchema = z.strictObject({
  ...base,
  kind: z.literal('standing'),
  district: idSchema,
  topic: idSchema.nullable(),
  stated: z.array(idSchema),
  ranked: z.array(idSchema),
  unavailable: z.array(idSchema),
  mentioned: z.array(idSchema),
  unstated: z.array(idSchema),
  /** Of those with a figure, the ones that can be set beside another district's. */
  comparable: z.array(idSchema),
});

/** Where the yearly growth that a plan states leads from its base, beside the target that it states: a sum of ours. */
const courseClaimSchema = z.strictObject({
  ...base,
  kind: z.literal('course'),
  finding: z.string(),
  district: idSchema,
  from: quantityRefSchema,
  target: quantityRefSchema,
  growth: quantityRefSchema,
  /** Where the growth leads to, in the target's unit, and the year. */
  reached: z.string(),
  year: z.int(),
});

/** How many titled tasks a district's plans have on a topic. */
const tasksClaimSchema = z.strictObject({
  ...base,
  kind: z.literal('tasks'),
  district: idSchema,
  topic: idSchema,
  /** The goals counted, by plan and anchor. */
  goals: z.array(z.strictObject({ plan: idSchema, anchor: z.string() })),
});

/** How many tasks of a plan name the units responsible for them. */
const responsibleClaimSchema = z.strictObject({
  ...base,
  kind: z.literal('responsible'),
  plan: idSchema,
  count: z.int().nonnegative(),
});

/**
 * A plan whose term, the span it states or else the years of all its targets, ended in `year`, before the day of the data;
 * `ahead` of its targets are for this year or later all the same.
 */
const endedClaimSchema = z.strictObject({
  ...base,
  kind: z.literal('ended'),
  plan: idSchema,
  year: z.int(),
  asOf: z.iso.date(),
  ahead: z.int().nonnegative(),
});

/**
 * A claim (断言): a statement of ours about the plans, with what it rests on. Whatever counts, says “only”, “both” or
 * “neither”, that something cannot be compared or is not there, or names a district in a title, is one.
 */
export const claimSchema = z.discriminatedUnion('kind', [
  targetsClaimSchema,
  totalClaimSchema,
  sumsClaimSchema,
  presenceClaimSchema,
  indicatorClaimSchema,
  bothClaimSchema,
  incomparableClaimSchema,
  oneOfTwoClaimSchema,
  neitherClaimSchema,
  comparableClaimSchema,
  standingClaimSchema,
  courseClaimSchema,
  tasksClaimSchema,
  responsibleClaimSchema,
  endedClaimSchema,
]);
export type Claim = z.infer<typeof claimSchema>;
export type ClaimKind = Claim['kind'];
/** The claim of one kind. */
export type ClaimOf<Kind extends ClaimKind> = Extract<Claim, { kind: Kind }>;

/** A claim as `claims.json` publishes it: its text in both languages, and the pages it stands on, by their route. */
export const publishedClaimSchema = z.strictObject({
  claim: claimSchema,
  text: bilingualSchema,
  pages: z.array(z.string()).min(1),
});
export type PublishedClaim = z.infer<typeof publishedClaimSchema>;
