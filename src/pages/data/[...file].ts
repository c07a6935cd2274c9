import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles } from '../../publish/data/data-files.ts';
import { provenClaims } from '../../site/claims/proven-claims.ts';
import { openLibrary } from '../../site/open-library.ts';

export const getStaticPaths = (async () => {
  const library = await openLibrary();
  return [...dataFiles({ ...library, claims: provenClaims(library) })].map(([file, text]) => ({
    params: { file },
    props: { text },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
