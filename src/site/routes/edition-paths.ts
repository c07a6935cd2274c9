import { languages, type Language } from '../../schema/bilingual.ts';

/** The value of the `[...lang]` route parameter: none for Chinese, which lives at the root. */
export const languageParams: Record<Language, string | undefined> = { zh: undefined, en: 'en' };

/**
 * Static paths of a route under `[...lang]/`, each page in every language: what Astro's `getStaticPaths` returns.
 * `pages` are the other route parameters of each page.
 * @example editionPaths([{ topic: 'education' }]) // two paths, with props { language, topic }
 */
export function editionPaths<Params extends Record<string, string>>(pages: readonly Params[]) {
  return languages.flatMap((language) =>
    pages.map((page) => ({
      params: { lang: languageParams[language], ...page },
      props: { language, ...page },
    })),
  );
}

/**
 * Static paths of a route `[...id]` whose pages may be of a selection of districts: `gdp` and `gdp/cangshan~taijiang`, each in
 * every language, with props { language, id, step }.
 */
export function stepPaths(pages: readonly { id: string; step: string | null }[]) {
  return languages.flatMap((language) =>
    pages.map(({ id, step }) => ({
      params: { lang: languageParams[language], id: step === null ? id : `${id}/${step}` },
      props: { language, id, step },
    })),
  );
}

/** The static paths of a route that has no parameter but its language. */
export const singlePagePaths = () => editionPaths([{}]);
