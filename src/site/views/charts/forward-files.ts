import { languages, type Language } from '../../../schema/bilingual.ts';
import { editionOf } from '../../edition.ts';
import { cacheKeys } from '../../cache-keys.ts';
import type { Library } from '../../library.ts';
import { openLibrary } from '../../open-library.ts';
import type { ChartArea } from '../../routes/address.ts';
import { forwards, type Forward } from '../../routes/chart-pages.ts';
import { languageParams } from '../../routes/edition-paths.ts';
import { forwardPage } from './forward-page.ts';

/** An address that leads on, in one language. */
export interface ForwardProps extends Forward {
  language: Language;
}

/** The static paths of the addresses of an area that lead on, each in every language. They are files, and in no sitemap. */
export async function forwardPaths(
  area: ChartArea,
): Promise<
  { params: { lang: string | undefined; forward: string }; props: ForwardProps; cacheKey: string }[]
> {
  const library = await openLibrary();
  const own = forwards(library)
    .filter(({ from }) => from.startsWith(`${area}/`))
    .map((forward) => ({ forward, cacheKey: keyOf(forward, library) }));
  return languages.flatMap((language) =>
    own.map(({ forward, cacheKey }) => ({
      params: {
        lang: languageParams[language],
        forward: `${forward.from.slice(`${area}/`.length)}index.html`,
      },
      props: { ...forward, language },
      cacheKey,
    })),
  );
}

function keyOf({ to }: Forward, library: Library): string {
  const keys = cacheKeys(library);
  return to.area === 'indicators' ? keys.indicator(to.id, to.step) : keys.whole;
}

/** The page of an address that leads on, under `base` on a site at `origin`. */
export async function forwardBody(
  { language, ...forward }: ForwardProps,
  base: string,
  origin: URL,
): Promise<string> {
  return forwardPage(forward, await openLibrary(), editionOf(language, base), origin);
}
