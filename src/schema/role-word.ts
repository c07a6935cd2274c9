import * as z from 'zod';
import { roleSchema } from './plan-text.ts';

/** A word in a heading that tells the role of its section: `发展基础` → `context`. */
export const roleWordSchema = z.strictObject({ word: z.string().min(1), role: roleSchema });
export type RoleWord = z.infer<typeof roleWordSchema>;
