import * as z from 'zod';
import { bilingualSchema, mostlyChineseSchema } from './bilingual.ts';
import { idSchema } from './id.ts';
import { textSchema } from './text.ts';

/** What sort of document a plan is. */
export const planKinds = [
  'five-year-plan',
  'implementation-plan',
  'action-plan',
  'measures',
  'work-report',
] as const;
export const planKindSchema = z.enum(planKinds);
export type PlanKind = z.infer<typeof planKindSchema>;

const dateSchema = z.iso.date('expected a date like 2021-01-14, quoted');
const yearSchema = z.int().min(1949).max(2100);

/** The years a plan covers, both included. */
export const spanSchema = z
  .strictObject({ from: yearSchema, to: yearSchema })
  .refine((span) => span.from <= span.to, 'the span ends before it starts');
export type Span = z.infer<typeof spanSchema>;

/**
 * Something the plan points to that our source lacks. `quote` is the plan's own words that point to it;
 * an `indicator-table` makes the figures it may have held `unavailable` rather than unsaid.
 */
export const gapSchema = z.strictObject({
  kind: z.enum(['indicator-table', 'annex']),
  quote: z.string().min(1),
  note: bilingualSchema,
});

/**
 * A run of the original that is not plan text: everything from `from` to `to`, both included, white space apart; looked
 * for after the cut before it, then from the beginning. A cut of one short run has `from` equal to `to`.
 */
export const cutSchema = z.strictObject({
  reason: bilingualSchema,
  from: z.string().min(1),
  to: z.string().min(1),
});

/**
 * Lines of the original that are not plan text and come again and again: page numbers, running heads. `line` is one of
 * them; a number in it stands for any: `— 3 —` cuts `— 41 —` too.
 */
export const cutLineSchema = z.strictObject({ reason: bilingualSchema, line: z.string().min(1) });

/**
 * A misreading of the original that the Markdown corrects: `printed` stands in the original, `corrected` in the Markdown,
 * each long enough to occur there exactly once (white space apart).
 */
export const erratumSchema = z.strictObject({
  printed: z.string().min(1),
  corrected: z.string().min(1),
  reason: bilingualSchema,
});

/**
 * A total and the parts that the plan itself presents as making it up, each named by a quote that holds its number last.
 * Only for sums that the reading of the text does not find: parts far from their total, or named differently.
 */
export const sumSchema = z.strictObject({
  total: z.string().min(1),
  parts: z.array(z.string().min(1)).min(2),
});

/**
 * The name of a file that lies in the folder it is looked for in: no folder, no drive, no control or invisible character.
 */
const fileNameSchema = z
  .string()
  .regex(
    /^[^\\/:.\p{C}][^\\/:\p{C}]*$/u,
    'expected the name of a file in content/originals/, without a folder',
  );

/**
 * Where the text comes from: `address` is the page on which the government itself published it, `null` where none was found;
 * `fetched` the day on which the text was taken; `pages` the printed pages of a gazette or booklet that hold it (`第3—27页`).
 */
export const sourceSchema = z.strictObject({
  name: mostlyChineseSchema,
  original: fileNameSchema,
  address: z
    .url({ protocol: /^https?$/u, error: 'expected an address that begins with https:// or http://' })
    .nullable()
    .default(null),
  fetched: dateSchema.nullable().default(null),
  pages: textSchema.nullable().default(null),
});

/** The front matter of a plan's Markdown file. */
export const planAboutSchema = z.strictObject({
  id: idSchema,
  district: idSchema,
  kind: planKindSchema,
  title: mostlyChineseSchema,
  shortTitle: mostlyChineseSchema,
  issuer: mostlyChineseSchema,
  documentNumber: textSchema.nullable(),
  dates: z
    .strictObject({
      adopted: dateSchema.nullable(),
      issued: dateSchema.nullable(),
      published: dateSchema.nullable(),
    })
    .refine((dates) => dates.adopted ?? dates.issued ?? dates.published, 'expected at least one date'),
  span: spanSchema.nullable(),
  outlook: yearSchema.nullable(),
  /** The plan that this one comes after, where kind and span do not say. */
  follows: idSchema.nullable().default(null),
  source: sourceSchema,
  gaps: z.array(gapSchema),
  cuts: z.array(cutSchema),
  cutLines: z.array(cutLineSchema).default([]),
  errata: z.array(erratumSchema),
  sums: z.array(sumSchema).default([]),
});
export type PlanAbout = z.infer<typeof planAboutSchema>;
