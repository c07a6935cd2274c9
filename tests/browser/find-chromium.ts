import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where systems keep a Chromium that Playwright did not install itself. */
const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The Chromium to test with: that of `CHROMIUM_PATH`, Playwright's own, the system's, or one installed now. Throws one
 * line that says what to do when there is none.
 */
export function findChromium(): string {
  const own = chromium.executablePath();
  const found = [process.env['CHROMIUM_PATH'], own, ...systemPaths].find((path) => path && existsSync(path));
  if (found) return found;
  spawnSync('playwright', ['install', 'chromium'], { stdio: 'inherit', shell: true });
  if (existsSync(own)) return own;
  throw new Error('No Chromium was found: install one and set CHROMIUM_PATH to its path.');
}
