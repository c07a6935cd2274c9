import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const headers = readFileSync('public/_headers', 'utf8');

/** The first folders of all pages but those made to be framed. */
const areas = globSync('*/', { cwd: 'src/pages/[...lang]' })
  .map((folder) => folder.replace(/[/\\]$/u, ''))
  .filter((area) => area !== 'embed');

test('every area of the site but the charts for other sites may be framed by the site alone', () => {
  expect(areas.length).toBeGreaterThan(8);
  const rules = headers.split('\n\n').filter((rule) => rule.includes("frame-ancestors 'self'"));
  const paths = rules.map((rule) => rule.split('\n')[0]);
  for (const root of ['/', '/en/']) {
    expect(paths).toContain(root);
    for (const area of areas) expect(paths).toContain(`${root}${area}/*`);
  }
  expect(paths.filter((path) => path!.includes('embed') || path === '/*')).toEqual([]);
});
