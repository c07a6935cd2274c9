import * as z from 'zod';
import type { IndicatorComparison } from '../../compare/compare-indicator.ts';
import { presences } from '../../compare/said.ts';
import { caveats } from '../../compare/verdict.ts';
import { reasons } from '../../schema/claim.ts';
import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import { idSchema } from '../../schema/id.ts';

/** A quantity as it stands in `quantities.json`. */
const refSchema = z.strictObject({ plan: idSchema, id: z.string() });
/** A number on the axis; a range has two ends, else `low` equals `high`. */
const axisValueSchema = z.strictObject({ low: z.number(), high: z.number() });

/** One indicator across districts, as `comparisons.json` publishes it. */
export const comparisonRecordSchema = z.strictObject({
  indicator: idSchema,
  unit: z.string(),
  figures: z.array(
    z.strictObject({
      target: refSchema,
      value: axisValueSchema,
      base: refSchema.nullable(),
      baseValue: axisValueSchema.nullable(),
      alsoAt: z.array(refSchema),
    }),
  ),
  related: z.array(z.strictObject({ target: refSchema, reasons: z.array(z.enum(reasons)) })),
  said: z.array(
    z.strictObject({
      district: idSchema,
      presence: z.enum(presences),
      targets: z.array(refSchema),
      reached: z.array(refSchema),
      mentions: z.array(
        z.strictObject({
          plan: idSchema,
          sentence: z.string(),
          start: z.int().nonnegative(),
          end: z.int().positive(),
          word: z.string(),
          within: z.string().nullable(),
        }),
      ),
      missing: z.array(idSchema),
    }),
  ),
  caveats: z.array(z.enum(caveats)),
});
export type ComparisonRecord = z.infer<typeof comparisonRecordSchema>;

/** A comparison with quantities named by plan and id. */
export function comparisonRecord({
  indicator,
  unit,
  figures,
  related,
  said,
  caveats: bear,
}: IndicatorComparison): ComparisonRecord {
  const ref = ({ plan, id }: AlignedQuantity) => ({ plan, id });
  return {
    indicator: indicator.id,
    unit,
    figures: figures.map(({ target, value, base, baseValue, alsoAt }) => ({
      target: ref(target),
      value,
      base: base && ref(base),
      baseValue,
      alsoAt: alsoAt.map(ref),
    })),
    related: related.map(({ target, reasons: against }) => ({ target: ref(target), reasons: against })),
    said: said.map(({ district, presence, targets, reached, mentions, missing }) => ({
      district,
      presence,
      targets: targets.map(ref),
      reached: reached.map(ref),
      mentions,
      missing,
    })),
    caveats: bear,
  };
}
