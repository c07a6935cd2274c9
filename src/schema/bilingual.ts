import * as z from 'zod';
import { textSchema } from './text.ts';

/** The languages of the site. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in both languages of the site. */
export const bilingualSchema = z.strictObject({ zh: textSchema, en: textSchema });
export type Bilingual = z.infer<typeof bilingualSchema>;

/** A text that may have no English: then its Chinese stands in the English edition too. */
export const mostlyChineseSchema = z.preprocess(
  (value) =>
    typeof value === 'object' && value !== null && 'zh' in value && !('en' in value)
      ? { ...value, en: value.zh }
      : value,
  bilingualSchema,
);
