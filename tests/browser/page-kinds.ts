import { readFileSync } from 'node:fs';
import { sites } from './sites.ts';

const addressRe = /<loc>([^<]+)<\/loc>/gu;

/** `/en/compare/education/` → `en compare/id`, `/indicators/gdp/a~b/` → `zh indicators/id/pair`: pages of a kind differ only in their ids. */
function kindOf(path: string): string {
  const [area = '', ...ids] = path.replace(/^\/(?:en\/)?/u, '').split('/');
  const own = ids.filter((id) => id !== '').map((id) => (id.includes('~') ? '/pair' : '/id'));
  return `${path.startsWith('/en/') ? 'en' : 'zh'} ${area}${own.join('')}`;
}

/** One address of each kind of page in each language, from the sitemap of the site of the invented counties, by
 * kind. */
export function pageKinds(): Map<string, string> {
  const kinds = new Map<string, string>();
  for (const [, address] of readFileSync(`${sites.invented.dist}/sitemap-0.xml`, 'utf8').matchAll(
    addressRe,
  )) {
    const path = new URL(address!).pathname;
    const kind = kindOf(path);
    if (!kinds.has(kind)) kinds.set(kind, path);
  }
  return kinds;
}
