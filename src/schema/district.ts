import * as z from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { idSchema } from './id.ts';

/**
 * A district or county (区县): `code` is its GB/T 2260 code, `city` the prefecture-level city it belongs to, whose id is its
 * name in addresses (two cities may share a name in English). `slot` sets its colour and shape: it belongs to the district,
 * whichever others are shown beside it.
 */
export const districtSchema = z.strictObject({
  id: idSchema,
  name: bilingualSchema,
  shortName: bilingualSchema,
  code: z.string().regex(/^\d{6}$/u, 'expected the six digits of GB/T 2260'),
  city: bilingualSchema.extend({ id: idSchema }),
  slot: z.int().nonnegative(),
});
export type District = z.infer<typeof districtSchema>;
