import { execFileSync } from 'node:child_process';
import { sites } from './sites.ts';

// Builds the site of the invented counties, for the browser tests.
execFileSync('astro', ['build', '--silent'], {
  env: { ...process.env, ...sites.invented.env },
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
