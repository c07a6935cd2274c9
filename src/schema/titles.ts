import * as z from 'zod';
import { textSchema } from './text.ts';

/**
 * English renderings of the titles of sections and goals, keyed by the title's own text without its numbering, so that
 * one rendering serves every plan that words a title alike.
 */
export const titlesSchema = z.record(textSchema, textSchema);
export type Titles = z.infer<typeof titlesSchema>;
