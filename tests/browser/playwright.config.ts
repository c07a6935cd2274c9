import { defineConfig } from '@playwright/test';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.ts';
import { sites } from './sites.ts';

/** The tests of the small site; all others walk the published one. */
const onInvented = [
  'claims.spec.ts',
  'every-kind.spec.ts',
  'links.spec.ts',
  'names.spec.ts',
  'other-city.spec.ts',
  'successions.spec.ts',
  'valid-html.spec.ts',
];

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  // What is slow and rarely breaks runs with `npm run test:full`.
  ...(process.env['FULL'] ? {} : { grepInvert: /@full/u }),
  forbidOnly: true,
  workers: 2,
  reporter: 'list',
  timeout: 60_000,
  use: {
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'invented', testMatch: onInvented, use: { baseURL: sites.invented.url } },
    { name: 'published', testIgnore: onInvented, use: { baseURL: sites.published.url } },
  ],
  // One site is enough to try the tests that walk it.
  webServer: Object.values(sites)
    .filter(({ dist }) => existsSync(dist))
    .map(({ url, env }) => ({
      command: `npm run -s preview -- --ignore-lock --host 127.0.0.1 --port ${new URL(url).port}`,
      cwd: '../..',
      env,
      url,
    })),
});
