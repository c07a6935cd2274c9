import * as z from 'zod';
import { roleSchema } from './plan-text.ts';
import { textSchema } from './text.ts';

/** A word in a heading that gives the role of its section: `发展基础` → `context`. */
export const roleWordSchema = z.strictObject({ word: textSchema, role: roleSchema });
export type RoleWord = z.infer<typeof roleWordSchema>;
