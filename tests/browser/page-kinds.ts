import { readFileSync } from 'node:fs';
import { sites } from './sites.ts';

const addressRe = /<loc>([^<]+)<\/loc>/gu;

/** `/en/compare/education/` → `en compare/*`: pages of a kind differ only in the ids at their end. */
function kindOf(path: string): string {
  const [area = '', id] = path.replace(/^\/(?:en\/)?/u, '').split('/');
  const own = !id ? '' : id.includes('~') ? '/*~*' : '/*';
  return `${path.startsWith('/en/') ? 'en' : 'zh'} ${area}${own}`;
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
