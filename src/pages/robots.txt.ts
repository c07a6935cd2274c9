import type { APIRoute } from 'astro';
import { fileAddressOf } from '../site/routes/address.ts';

export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(fileAddressOf(import.meta.env.BASE_URL, 'sitemap-index.xml'), site);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap.href}\n`);
};
