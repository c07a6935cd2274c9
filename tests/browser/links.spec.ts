import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { brokenLinks } from './site-links.ts';
import { sites } from './sites.ts';

for (const [name, { dist }] of Object.entries(sites)) {
  test(`every link, file and anchor of the ${name} site resolves`, () => {
    test.setTimeout(180_000);
    expect(brokenLinks(dist, '/')).toEqual([]);
  });
}

test('every link, file and anchor resolves under a base path', { tag: '@full' }, ({}, testInfo) => {
  test.setTimeout(180_000);
  const dist = testInfo.outputPath('plans-site');
  execFileSync('astro', ['build', '--silent'], {
    env: { ...process.env, ...sites.invented.env, BASE_PATH: '/plans-site/', OUT_DIR: dist },
    shell: process.platform === 'win32',
  });
  expect(brokenLinks(dist, '/plans-site/')).toEqual([]);
});
