import { readFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** What a page links to and what in it can be linked to. */
interface LinkedPage {
  links: string[];
  ids: string[];
}

/** Attributes that hold an address within the site. */
const addressAttributes = new Set(['href', 'src']);

/**
 * What is wrong with the links of a built site served under `base`: addresses that lead nowhere, anchors that do not
 * exist, ids given twice on a page. One line each; empty if all is well.
 */
export function brokenLinks(dist: string, base: string): string[] {
  const files = new Set(
    globSync('**/*', { cwd: dist, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(dist, '/').length)),
  );
  const pages = new Map(
    [...files]
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file, linkedPage(readFileSync(join(dist, file), 'utf8'))]),
  );
  const ids = new Map([...pages].map(([file, page]) => [file, new Set(page.ids)]));
  return [...pages].flatMap(([file, page]) => [
    ...page.ids
      .filter((id, index) => page.ids.indexOf(id) !== index)
      .map((id) => `${file}: id “${id}” is given twice`),
    ...page.links.flatMap((link) => {
      const url = new URL(link, `http://site${base}${file}`);
      if (url.host !== 'site') return [];
      if (!url.pathname.startsWith(base)) return [`${file}: ${link} leaves the base path`];
      const path = decodeURIComponent(url.pathname.slice(base.length));
      const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      if (!files.has(target)) return [`${file}: ${link} leads nowhere`];
      const anchor = decodeURIComponent(url.hash.slice(1));
      return anchor === '' || ids.get(target)?.has(anchor) ? [] : [`${file}: ${link} has no such anchor`];
    }),
  ]);
}

function linkedPage(html: string): LinkedPage {
  const page: LinkedPage = { links: [], ids: [] };
  const visit = (node: Node): void => {
    if ('attrs' in node) {
      for (const { name, value } of node.attrs) {
        if (name === 'id') page.ids.push(value);
        else if (addressAttributes.has(name)) page.links.push(value);
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return page;
}
