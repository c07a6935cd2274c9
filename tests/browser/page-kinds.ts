import { readFileSync } from 'node:fs';
import { sites, type WalkedSite } from './sites.ts';

const addressRe = /<loc>([^<]+)<\/loc>/gu;

/** `/en/compare/education/` → `en compare/id`, `/indicators/gdp/a~b/` → `zh indicators/id/pair`: pages of a kind differ only in their ids. */
function kindOf(path: string): string {
  const [area = '', ...ids] = path.replace(/^\/(?:en\/)?/u, '').split('/');
  const own = ids.filter((id) => id !== '').map((id) => (id.includes('~') ? '/pair' : '/id'));
  return `${path.startsWith('/en/') ? 'en' : 'zh'} ${area}${own.join('')}`;
}

/** The addresses of a site's pages by their kind, from its sitemap. */
export function pagesByKind({ dist }: WalkedSite): Map<string, string[]> {
  const addresses = readFileSync(`${dist}/sitemap-0.xml`, 'utf8').matchAll(addressRe);
  return Map.groupBy(
    [...addresses].map(([, address]) => new URL(address!).pathname),
    kindOf,
  );
}

/** One address of each kind of page in each language, on the site of the invented counties, by kind. */
export function pageKinds(): Map<string, string> {
  return new Map([...pagesByKind(sites.invented)].map(([kind, [path]]) => [kind, path!]));
}
