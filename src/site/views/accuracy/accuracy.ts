import * as z from 'zod';
import measured from './accuracy.json' with { type: 'json' };

/** What of a stated quantity is labelled and compared, beside its value and unit. */
export const scoredFields = ['bound', 'measure', 'status', 'period', 'subject'] as const;
export type ScoredField = (typeof scoredFields)[number];

/** The kinds of fault: a statement that was not read, one that is none, and fields read otherwise than labelled. */
export const faultKinds = ['missed', 'extra', ...scoredFields] as const;
export type FaultKind = (typeof faultKinds)[number];

const count = z.int().min(0);

/** How the program read the documents that people labelled by hand, as `npm run accuracy` writes it. */
const accuracySchema = z.strictObject({
  documents: z.array(
    z.strictObject({
      name: z.string(),
      kind: z.enum(['published', 'invented']),
      labelled: count,
      found: count,
      matched: count,
      exact: count,
      right: z.record(z.enum(scoredFields), count),
    }),
  ),
  faults: z.array(z.strictObject({ kind: z.enum(faultKinds), count, examples: z.array(z.string()) })),
});
export type Accuracy = z.infer<typeof accuracySchema>;

/** The last scoring. */
export const accuracy: Accuracy = accuracySchema.parse(measured);
