import type { APIRoute, GetStaticPaths } from 'astro';
import { choiceWords } from '../../publish/data/choice-words.ts';
import { districtFile } from '../../publish/data/district-file.ts';
import { cacheKeys } from '../../site/cache-keys.ts';
import { openLibrary } from '../../site/open-library.ts';
import { choiceWordsFile } from '../../site/routes/address.ts';

interface Props {
  /** `null` for the words that all districts share. */
  district: string | null;
}

/** What a choice of districts is made of in the browser: a file for each district, and one of words. */
export const getStaticPaths = (async () => {
  const library = await openLibrary();
  const { whole, districts } = cacheKeys(library);
  return [
    { params: { file: choiceWordsFile }, props: { district: null }, cacheKey: whole },
    ...library.districts.map(({ id }) => ({
      params: { file: id },
      props: { district: id },
      cacheKey: districts([id]),
    })),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) => {
  const library = await openLibrary();
  if (props.district === null) return Response.json(choiceWords(library));
  const district = library.district(props.district);
  return Response.json(districtFile(district, district.plans, library.roleOf, library.sharesOf));
};
