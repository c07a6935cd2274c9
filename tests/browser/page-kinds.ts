import { readFileSync } from 'node:fs';

const sitemap = new URL('../../dist/sitemap-0.xml', import.meta.url);
const addressRe = /<loc>([^<]+)<\/loc>/gu;

/** `/en/compare/education/` → `en compare/*`: pages of a kind differ only in the ids at their end. */
function kindOf(path: string): string {
  const [area = '', id] = path.replace(/^\/(?:en\/)?/u, '').split('/');
  const own = !id ? '' : id.includes('~') ? '/*~*' : '/*';
  return `${path.startsWith('/en/') ? 'en' : 'zh'} ${area}${own}`;
}

/** One address of each kind of page in each language, from the sitemap of the built site, by kind. */
export function pageKinds(): Map<string, string> {
  const kinds = new Map<string, string>();
  for (const [, address] of readFileSync(sitemap, 'utf8').matchAll(addressRe)) {
    const path = new URL(address!).pathname;
    const kind = kindOf(path);
    if (!kinds.has(kind)) kinds.set(kind, path);
  }
  return kinds;
}
