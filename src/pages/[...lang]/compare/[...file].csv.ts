import type { APIRoute, GetStaticPaths } from 'astro';
import type { Language } from '../../../schema/bilingual.ts';
import { cacheKeys } from '../../../site/cache-keys.ts';
import { editionOf } from '../../../site/edition.ts';
import { openLibrary } from '../../../site/open-library.ts';
import { editionPaths } from '../../../site/routes/edition-paths.ts';
import { districtPairs } from '../../../site/routes/district-groups.ts';
import { pairData } from '../../../site/views/compare/pair-data.ts';

interface Props {
  language: Language;
  file: string;
}

/** The data of each pair of districts, and of each topic of a pair. */
export const getStaticPaths = (async () => {
  const library = await openLibrary();
  const steps = districtPairs(library).map(([first, second]) => `${first.id}~${second.id}`);
  const topics = library.vocabulary.topics.map(({ id }) => id);
  return editionPaths(
    [...steps, ...topics.flatMap((topic) => steps.map((step) => `${topic}/${step}`))].map((file) => ({
      file,
    })),
    ({ file }) => cacheKeys(library).districts(file.split('/').at(-1)!.split('~')),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { language, file } }) => {
  const library = await openLibrary();
  const [step, topic = null] = file.split('/').reverse() as [string, string?];
  const [first, second] = step.split('~').map((id) => library.district(id));
  const edition = editionOf(language, import.meta.env.BASE_URL);
  return new Response(pairData([first!, second!], topic, library, edition, new URL(import.meta.env.SITE)));
};
