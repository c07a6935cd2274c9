import type { APIRoute, GetStaticPaths } from 'astro';
import { loadKeptVersions } from '../../load/kept-versions.ts';
import { contentDir } from '../../load/content-dir.ts';

/** What recorded versions published, as it was: `/v/<hash>/data/quantities.csv`. */
export const getStaticPaths = (async () =>
  [...(await loadKeptVersions(contentDir))].flatMap(([hash, files]) =>
    [...files].map(([name, text]) => ({ params: { file: `${hash}/${name}` }, props: { text } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
