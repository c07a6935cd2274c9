import * as z from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { idSchema } from './id.ts';

const hashSchema = z.string().regex(/^[\da-f]{8}$/u, 'expected eight hexadecimal digits');

/** What a version of the data held of one plan: hashes of its text and of all that was read from it, and how many figures. */
export const planRecordSchema = z.strictObject({
  text: hashSchema,
  reading: hashSchema,
  quantities: z.int().nonnegative(),
  targets: z.int().nonnegative(),
});
export type PlanRecord = z.infer<typeof planRecordSchema>;

/** What a version of the data held, so that it can be compared with another. */
export const versionContentSchema = z.strictObject({
  hash: hashSchema,
  vocabulary: hashSchema,
  plans: z.record(idSchema, planRecordSchema),
});
export type VersionContent = z.infer<typeof versionContentSchema>;

/** A version of the data that was published: since when, and what changed in it, in words. */
export const versionRecordSchema = versionContentSchema.extend({
  date: z.iso.date('expected a date like 2026-01-14, quoted'),
  note: bilingualSchema,
});
export type VersionRecord = z.infer<typeof versionRecordSchema>;

/** `content/versions.yaml`: the published versions, the newest first. */
export const versionRecordsSchema = z.array(versionRecordSchema);
