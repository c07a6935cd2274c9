import * as z from 'zod';
import { idSchema } from './id.ts';

/** A plan (`successor`) that has taken the place of another of its district (`former`). */
export const successionRecordSchema = z.strictObject({ former: idSchema, successor: idSchema });
export type SuccessionRecord = z.infer<typeof successionRecordSchema>;
