import type { APIRoute, GetStaticPaths } from 'astro';
import { openLibrary } from '../../site/open-library.ts';
import { publishedData } from '../../site/views/data/published-data.ts';

export const getStaticPaths = (async () => {
  const files = publishedData(await openLibrary(), new URL(import.meta.env.SITE), import.meta.env.BASE_URL);
  return [...files].map(([file, text]) => ({ params: { file }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
