import { languages, type Language } from '../../schema/bilingual.ts';
import { addressOf, routes } from '../routes/address.ts';
import type { Edition } from '../edition.ts';

/** The areas of the site that the navigation leads to, in its order. */
export const areas = [
  'comparison',
  'indicators',
  'targets',
  'units',
  'plans',
  'checks',
  'data',
  'about',
] as const;
export type Area = (typeof areas)[number];

/** What a page says of itself. `route` is `null` for a page without an address of its own (404). */
export interface PageHead {
  route: string | null;
  area: Area | null;
  title: string;
  description: string;
  /** The steps that lead to the page from its area; the page itself is not among them. */
  trail: TrailStep[];
  /** The chart that stands for the page on social sites; `pagePicture` says what does for a page without one. */
  pictured?: PicturedChart | undefined;
}

/** A chart by its id, and the selection of districts in its address, `null` for all. */
export interface PicturedChart {
  chart: string;
  selection: string | null;
}

export interface TrailStep {
  name: string;
  href: string;
}

/** The language of a document for `lang` and `hreflang`. */
export const languageTags: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

/** The page's own full address, and those of its editions with the one for readers of any other language. */
export interface HeadLinks {
  canonical: string;
  alternates: { hreflang: string; href: string }[];
}

/** The links that tell search engines of a page and its editions; `origin` is the site's, `base` its base path. */
export function headLinks(route: string, { language }: Edition, base: string, origin: URL): HeadLinks {
  const full = (edition: Language): string => new URL(addressOf(base, edition, route), origin).href;
  return {
    canonical: full(language),
    alternates: [
      ...languages.map((edition) => ({ hreflang: languageTags[edition], href: full(edition) })),
      { hreflang: 'x-default', href: full('zh') },
    ],
  };
}

/** What a phone has no room for in its one row of navigation. */
const minorAreas: readonly Area[] = ['units', 'data', 'about'];

/** The entries of the navigation; the one whose area the page belongs to is current. */
export function navigation(
  { words, to }: Edition,
  { area }: PageHead,
): { name: string; href: string; current: boolean; minor: boolean }[] {
  return areas.map((entry) => ({
    name: words.frame.nav[entry],
    href: to(routes[entry]),
    current: entry === area,
    minor: minorAreas.includes(entry),
  }));
}

/** The same page in the other language; the other edition's home page where the page has no address. */
export function otherEdition(
  { route }: PageHead,
  { language }: Edition,
  base: string,
): { language: Language; href: string } {
  const other = language === 'zh' ? 'en' : 'zh';
  return { language: other, href: addressOf(base, other, route ?? routes.home) };
}
