import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { brokenLinks } from './site-links.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('every link, file and anchor of the site resolves', () => {
  expect(brokenLinks(`${root}dist`, '/')).toEqual([]);
});

test('every link, file and anchor resolves under a base path', ({}, testInfo) => {
  test.setTimeout(180_000);
  const dist = testInfo.outputPath('plans-site');
  execFileSync('astro', ['build', '--silent'], {
    cwd: root,
    env: { ...process.env, BASE_PATH: '/plans-site/', OUT_DIR: dist },
    shell: process.platform === 'win32',
  });
  expect(brokenLinks(dist, '/plans-site/')).toEqual([]);
});
