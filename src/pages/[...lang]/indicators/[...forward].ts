import type { APIRoute } from 'astro';
import { forwardBody, forwardPaths, type ForwardProps } from '../../../site/views/charts/forward-files.ts';

/** The addresses among indicators that lead on to another. */
export const getStaticPaths = () => forwardPaths('indicators');

export const GET: APIRoute<ForwardProps> = async ({ props }) =>
  new Response(await forwardBody(props, import.meta.env.BASE_URL, new URL(import.meta.env.SITE)));
