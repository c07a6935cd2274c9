import * as z from 'zod';
import { textSchema } from './text.ts';

/** The languages of the site. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in both languages of the site. */
export const bilingualSchema = z.strictObject({ zh: textSchema, en: textSchema });
export type Bilingual = z.infer<typeof bilingualSchema>;
