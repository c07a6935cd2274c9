import * as z from 'zod';
import { bilingualSchema } from './bilingual.ts';

const httpsSchema = z.url({ protocol: /^https$/u, error: 'expected an address that begins with https://' });

/** A licence by its usual short name, and where it can be read (`null` for the file LICENSE of the repository). */
const licenceSchema = z.strictObject({ name: z.string().min(1), url: httpsSchema.nullable() });

/**
 * What a site is called and for whom it speaks (`content/site.yaml`). `region` is what the districts have in common, as it
 * stands before “districts and counties”. `contact` is who answers for the site; `feedback` where readers report a
 * misreading: a mail address, or the address of a form for new issues that takes `title` and `body` (as GitHub’s and
 * Gitea’s `…/issues/new`). Where there is none, the site offers none. `asOf` is the day as of which the data hold: what lies
 * before it has passed. It is written down, not read from the clock, so that the same content gives the same site.
 */
export const siteSettingsSchema = z.strictObject({
  name: bilingualSchema,
  region: bilingualSchema,
  asOf: z.iso.date('expected a date like 2026-01-14, quoted'),
  contact: z
    .union([z.email(), httpsSchema], 'expected a mail address or one that begins with https://')
    .nullable(),
  feedback: z
    .union([z.email(), httpsSchema], 'expected a mail address or one that begins with https://')
    .nullable(),
  /** The most previews that a build draws, in all languages together; pages beyond share that of their indicator. */
  mostPictures: z.int().nonnegative(),
  /**
   * The most pages of an indicator or a topic of two districts and documents of their whole comparison, in all languages together.
   * Beyond, the two are chosen on the page of all districts, and printed from the page of the pair.
   */
  mostPairPages: z.int().nonnegative(),
  /** The licence of the data, and what holds for the texts of the plans. */
  licence: z.strictObject({ data: licenceSchema, texts: bilingualSchema }),
});
export type SiteSettings = z.infer<typeof siteSettingsSchema>;
