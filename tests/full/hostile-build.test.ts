import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { afterAll, expect, test } from 'vitest';
import { everythingHarmless } from '../hostile/cases.ts';
import { buildSite, builtFiles } from './build-site.ts';

type Element = DefaultTreeAdapterTypes.Element;

const folder = mkdtempSync(join(tmpdir(), 'hostile-build-'));
const contentDir = join(folder, 'content');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** All elements of a document. */
function elementsOf(html: string): Element[] {
  const below = (node: DefaultTreeAdapterTypes.ParentNode): Element[] =>
    node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...below(child)] : []));
  return below(parse(html));
}

/** What runs, or fetches from elsewhere, though the site did not put it there. */
function isActive({ tagName, attrs }: Element): boolean {
  const attribute = (name: string): string | undefined => attrs.find((each) => each.name === name)?.value;
  const href = attribute('href') ?? attribute('src') ?? '';
  return (
    attrs.some(({ name }) => name.startsWith('on')) ||
    ['iframe', 'object', 'embed', 'style', 'foreignobject'].includes(tagName) ||
    // Frames of ours open their links in a page of their own.
    (tagName === 'base' && attrs.some(({ name }) => name !== 'target')) ||
    (tagName === 'script' &&
      attribute('type') !== 'application/ld+json' &&
      !/^\/(?:_astro\/|embed\.js)/u.test(href)) ||
    (tagName === 'img' && !href.startsWith('/')) ||
    /^\s*(?:javascript|data|vbscript):/iu.test(href)
  );
}

test('a site with a plan of everything hostile that check accepts builds, and nothing of the plan runs', () => {
  cpSync('tests/fixtures/content', contentDir, { recursive: true, dereference: true });
  const { plan, original } = everythingHarmless();
  writeFileSync(join(contentDir, 'plans', 'plan.md'), plan);
  writeFileSync(join(contentDir, 'originals', 'plan.txt'), original);
  const dist = join(folder, 'dist');
  buildSite(contentDir, dist);
  const pages = globSync('**/*.html', { cwd: dist });
  expect(pages).toContain(join('plans', 'plan', 'index.html'));
  const active = pages.flatMap((path) =>
    elementsOf(readFileSync(join(dist, path), 'utf8'))
      .filter(isActive)
      .map(({ tagName, attrs }) => `${path}: ${tagName} ${JSON.stringify(attrs)}`),
  );
  expect(active).toEqual([]);
}, 900_000);

test('two builds of the same content in other time zones are the same, byte for byte', () => {
  const [one, other] = ['one', 'other'].map((name) => join(folder, name)) as [string, string];
  const source = 'tests/fixtures/content';
  buildSite(source, one, { TZ: 'UTC', LANG: 'C' });
  buildSite(source, other, { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' });
  const [first, second] = [builtFiles(one), builtFiles(other)];
  expect([...second.keys()]).toEqual([...first.keys()]);
  expect([...first].filter(([path, text]) => second.get(path) !== text).map(([path]) => path)).toEqual([]);
}, 900_000);
