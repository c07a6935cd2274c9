import * as z from 'zod';
import { idSchema } from './id.ts';

/** `cangshan~taijiang` */
const stepSchema = z
  .string()
  .regex(/^[^~]+~[^~]+$/u, 'expected two districts joined by “~”, like cangshan~taijiang');

/**
 * `content/selections.yaml`: the pairs of districts that indicators were published of, by indicator. Their pages are built
 * for ever, also when one of the two states nothing any more.
 */
export const publishedSelectionsSchema = z.record(idSchema, z.array(stepSchema));
export type PublishedSelections = z.infer<typeof publishedSelectionsSchema>;
