import type { APIRoute } from 'astro';
import { chartBody, chartFilePaths, type ChartFileProps } from '../../../site/views/charts/chart-bodies.ts';

/** The files of the charts of indicators: drawings, pictures and data. */
export const getStaticPaths = () => chartFilePaths('indicators');

export const GET: APIRoute<ChartFileProps> = async ({ props }) =>
  new Response(await chartBody(props, import.meta.env.BASE_URL, new URL(import.meta.env.SITE)));
