import * as z from 'zod';

/**
 * English renderings of the titles of sections and goals, keyed by the title's own text without its numbering, so that
 * one rendering serves every plan that words a title alike.
 */
export const titlesSchema = z.record(z.string().min(1), z.string().min(1));
export type Titles = z.infer<typeof titlesSchema>;
