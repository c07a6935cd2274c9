import * as z from 'zod';

/** `cangshan~taijiang` */
const stepSchema = z
  .string()
  .regex(/^[^~]+~[^~]+$/u, 'expected two districts joined by “~”, like cangshan~taijiang');

/** `indicators/gdp`, `print` */
const pageSchema = z
  .string()
  .regex(
    /^(?:(?:indicators|compare)\/[a-z0-9-]+|print)$/u,
    'expected the page of an indicator or a topic, like indicators/gdp or compare/education, or print',
  );

/**
 * `content/selections.yaml`: the pairs of districts that indicators and topics were published of, by the page of all districts
 * (`indicators/gdp`, `compare/education`), and those with a document (`print`). Their pages are built for ever, also when
 * one of the two states nothing any more, and when so many districts have joined that not every pair has one.
 */
export const publishedSelectionsSchema = z.record(pageSchema, z.array(stepSchema));
export type PublishedSelections = z.infer<typeof publishedSelectionsSchema>;
