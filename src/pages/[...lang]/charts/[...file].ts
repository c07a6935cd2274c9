import type { APIRoute, GetStaticPaths } from 'astro';
import { chartBodies, type ChartBody } from '../../../site/views/charts/chart-bodies.ts';
import { languageParams } from '../../../site/routes/edition-paths.ts';

/** The files of the charts: drawings, pictures and data of every selection of districts. */
export const getStaticPaths = (async () => {
  const bodies = await chartBodies(import.meta.env.BASE_URL, new URL(import.meta.env.SITE));
  return bodies.map(({ language, route, body }) => ({
    params: { lang: languageParams[language], file: route.replace('charts/', '') },
    props: { body },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Pick<ChartBody, 'body'>> = async ({ props }) => new Response(await props.body);
