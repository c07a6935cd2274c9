import type { APIRoute } from 'astro';
import { chartFile, chartIds, chartOf } from '../../../site/chart-view.ts';
import { editionPaths } from '../../../site/edition-paths.ts';
import { editionOf } from '../../../site/edition.ts';
import { openLibrary } from '../../../site/open-library.ts';

export async function getStaticPaths() {
  return editionPaths(chartIds(await openLibrary()).map((chart) => ({ chart })));
}

export const GET: APIRoute = async ({ props: { language, chart } }) => {
  const edition = editionOf(language, import.meta.env.BASE_URL);
  return new Response(chartFile(chartOf(chart, await openLibrary(), edition)));
};
