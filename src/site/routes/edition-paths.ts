import { languages, type Language } from '../../schema/bilingual.ts';
import { cacheKeys } from '../cache-keys.ts';
import { openLibrary } from '../open-library.ts';

/** The value of the `[...lang]` route parameter: none for Chinese, which lives at the root. */
export const languageParams: Record<Language, string | undefined> = { zh: undefined, en: 'en' };

/**
 * Static paths of a route under `[...lang]/`, each page in every language: what Astro's `getStaticPaths` returns.
 * `pages` are the other route parameters of each page, and `keyOf` gives what a page depends on (`cache-keys.ts`): a page
 * whose key has not changed is taken from the build before; without, it is built anew every time.
 * @example editionPaths([{ topic: 'education' }]) // two paths, with props { language, topic }
 */
export function editionPaths<Params extends Record<string, string>>(
  pages: readonly Params[],
  keyOf?: (page: Params) => string,
) {
  const keyed = pages.map((page) => ({ page, ...(keyOf ? { cacheKey: keyOf(page) } : {}) }));
  return languages.flatMap((language) =>
    keyed.map(({ page, ...key }) => ({
      params: { lang: languageParams[language], ...page },
      props: { language, ...page },
      ...key,
    })),
  );
}

/**
 * Static paths of a route `[...id]` whose pages may be of a selection of districts: `gdp` and `gdp/cangshan~taijiang`, each in
 * every language, with props { language, id, step }; `keyOf` gives what a page depends on.
 */
export function stepPaths<Page extends { id: string; step: string | null }>(
  pages: readonly Page[],
  keyOf: (page: Page) => string,
) {
  const keyed = pages.map((page) => ({ ...page, cacheKey: keyOf(page) }));
  return languages.flatMap((language) =>
    keyed.map(({ id, step, cacheKey }) => ({
      params: { lang: languageParams[language], id: step === null ? id : `${id}/${step}` },
      props: { language, id, step },
      cacheKey,
    })),
  );
}

/** The static paths of a route that has no parameter but its language, and shows something of everything. */
export async function singlePagePaths() {
  const { whole } = cacheKeys(await openLibrary());
  return editionPaths([{}], () => whole);
}
