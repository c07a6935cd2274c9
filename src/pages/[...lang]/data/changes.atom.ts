import type { APIRoute } from 'astro';
import type { Language } from '../../../schema/bilingual.ts';
import { editionOf } from '../../../site/edition.ts';
import { openLibrary } from '../../../site/open-library.ts';
import { singlePagePaths } from '../../../site/routes/edition-paths.ts';
import { dataFeed } from '../../../site/views/data/data-feed.ts';

export const getStaticPaths = () => singlePagePaths();

/** The changes of the data as an Atom feed. */
export const GET: APIRoute<{ language: Language }> = async ({ props, site }) =>
  new Response(dataFeed(await openLibrary(), editionOf(props.language, import.meta.env.BASE_URL), site!), {
    headers: { 'content-type': 'application/atom+xml' },
  });
