import type { APIRoute, GetStaticPaths } from 'astro';
import type { Language } from '../../../schema/bilingual.ts';
import { cacheKeys } from '../../../site/cache-keys.ts';
import { editionOf } from '../../../site/edition.ts';
import { openLibrary } from '../../../site/open-library.ts';
import { editionPaths } from '../../../site/routes/edition-paths.ts';
import { builtSet } from '../../../site/routes/built-set.ts';
import { pairOf, selectionOf } from '../../../site/routes/chart-selections.ts';
import { pairData } from '../../../site/views/compare/pair-data.ts';

interface Props {
  language: Language;
  step: string;
}

/** The data of pairs of districts on all topics, which the pages of its topics offer too. */
export const getStaticPaths = (async () => {
  const library = await openLibrary();
  return editionPaths(
    [...builtSet(library).documents].map((step) => ({ step })),
    ({ step }) => cacheKeys(library).districts(selectionOf(step, library).districts.map(({ id }) => id)),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { language, step } }) => {
  const library = await openLibrary();
  const edition = editionOf(language, import.meta.env.BASE_URL);
  return new Response(pairData(pairOf(step, library), library, edition, new URL(import.meta.env.SITE)));
};
