import { languages, type Language } from '../../../schema/bilingual.ts';
import { editionOf } from '../../edition.ts';
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
): Promise<{ params: { lang: string | undefined; forward: string }; props: ForwardProps }[]> {
  const own = forwards(await openLibrary()).filter(({ from }) => from.startsWith(`${area}/`));
  return languages.flatMap((language) =>
    own.map((forward) => ({
      params: {
        lang: languageParams[language],
        forward: `${forward.from.slice(`${area}/`.length)}index.html`,
      },
      props: { ...forward, language },
    })),
  );
}

/** The page of an address that leads on, under `base` on a site at `origin`. */
export async function forwardBody(
  { language, ...forward }: ForwardProps,
  base: string,
  origin: URL,
): Promise<string> {
  return forwardPage(forward, await openLibrary(), editionOf(language, base), origin);
}
