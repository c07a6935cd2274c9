import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { pagesByKind } from './page-kinds.ts';
import type { WalkedSite } from './sites.ts';

/** What a page makes a browser load at once, in bytes: text as it is sent, compressed; pictures as they are. */
export interface PageWeight {
  html: number;
  css: number;
  script: number;
  images: number;
}

const stylesheetRe = /<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/gu;
const scriptRe = /<script[^>]*src="([^"]+)"/gu;
const imageRe = /<img[^>]*src="([^"]+)"/gu;
/** `import"./x.js"`, `from"./x.js"`: what a module loads before it runs. */
const importRe = /(?:import|from)\s*"\.\/([^"]+\.js)"/gu;

/** The weight of the heaviest page of each kind of a built site. */
export function pageWeights(site: WalkedSite): Map<string, { path: string; weight: PageWeight }> {
  const { dist } = site;
  const sizes = new Map<string, number>();
  const sent = (file: string): number => {
    const known = sizes.get(file) ?? gzipSync(readFileSync(dist + file)).length;
    sizes.set(file, known);
    return known;
  };
  const weigh = (path: string): PageWeight => {
    const html = readFileSync(`${dist}${path}index.html`, 'utf8');
    const sum = (files: Iterable<string>): number => [...files].reduce((all, file) => all + sent(file), 0);
    return {
      html: gzipSync(html).length,
      css: sum(named(html, stylesheetRe)),
      script: sum(withImports(named(html, scriptRe), dist)),
      images: [...named(html, imageRe)].reduce((all, file) => all + statSync(dist + file).size, 0),
    };
  };
  return new Map(
    [...pagesByKind(site)].map(([kind, paths]) => {
      const bytes = (path: string): number => statSync(`${dist}${path}index.html`).size;
      const heaviest = paths.reduce((one, other) => (bytes(other) > bytes(one) ? other : one));
      return [kind, { path: heaviest, weight: weigh(heaviest) }];
    }),
  );
}

function named(html: string, addressRe: RegExp): Set<string> {
  return new Set([...html.matchAll(addressRe)].map(([, address]) => address!));
}

function withImports(files: Set<string>, dist: string): Set<string> {
  for (const file of files) {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    for (const [, other] of readFileSync(dist + file, 'utf8').matchAll(importRe)) files.add(folder + other!);
  }
  return files;
}
