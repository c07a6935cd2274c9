import * as z from 'zod';

/** English words of one meaning and how Chinese plans say it: `{ en: [metro, subway], zh: [地铁, 轨道交通] }`. */
export const englishWordSchema = z.strictObject({
  en: z.array(z.string().regex(/^[A-Za-z0-9&][A-Za-z0-9& -]*$/u)).min(1),
  zh: z.array(z.string().min(2)).min(1),
});
export type EnglishWord = z.infer<typeof englishWordSchema>;
