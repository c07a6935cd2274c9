/**
 * How long the targets explorer of a built site takes from an interaction to the next paint with 20,000 rows:
 * `node tests/bench/explorer.bench.ts [DIST]`. Prints the slowest event of each kind in milliseconds of the clock, which
 * other work on the machine lengthens, and of each step in milliseconds of the page's own work. Exit status 1 if a step's
 * own work takes over 100 ms.
 */
import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { findChromium } from '../browser/find-chromium.ts';

const dist = process.argv[2] ?? 'dist';
const rowCount = 20_000;
const boundMs = 100;
const settleMs = 400;
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const rowRe = /<tr role="row"[^>]* data-district=.*?<\/tr>/gsu;

const plain = await readFile(join(dist, 'targets/index.html'), 'utf8');
const copies = Math.ceil(rowCount / plain.match(rowRe)!.length);
const grown = plain.replace(rowRe, (row) =>
  Array.from({ length: copies }, (_, copy) =>
    row.replace(/data-number="([\d.]+)"/u, (_match, number) => `data-number="${Number(number) + copy}"`),
  ).join(''),
);

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
await page.route('**/*', async (route) => {
  const { pathname } = new URL(route.request().url());
  const path = join(dist, pathname);
  const type = types[extname(path)];
  if (pathname === '/targets/') await route.fulfill({ contentType: 'text/html', body: grown });
  else if (type && existsSync(path)) await route.fulfill({ contentType: type, body: await readFile(path) });
  else await route.fulfill({ status: 404 });
});
await page.addInitScript(() => {
  const slowest: Record<string, number> = {};
  Object.assign(window, { slowest });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      slowest[name] = Math.max(slowest[name] ?? 0, duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
});
const devtools = await page.context().newCDPSession(page);
await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });

/** The milliseconds that the page's main thread has worked since it began. */
async function workedMs(): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
}

const steps: { name: string; ms: number }[] = [];

/** Takes one step by keyboard and notes how long the page worked on it. */
async function step(name: string, key: string): Promise<void> {
  const before = await workedMs();
  await page.keyboard.press(key);
  await page.waitForTimeout(settleMs);
  steps.push({ name, ms: (await workedMs()) - before });
}

await page.goto('http://bench.test/targets/');
await page.locator('.results tbody tr').first().waitFor();
await page.locator('.target-filters [name="q"]').focus();
await page.waitForTimeout(settleMs);
await page.evaluate('for (const name in slowest) delete slowest[name]');

for (const key of ['8', '5', ' ', '2']) await step('text: one more character', key);
for (let count = 0; count < 4; count++) await step('text: one character less', 'Backspace');
for (const name of await page
  .locator('.target-filters select')
  .evaluateAll((all) => all.map((element) => (element as HTMLSelectElement).name))) {
  await page.keyboard.press('Tab');
  await step(`${name}: choose`, 'ArrowDown');
  await step(`${name}: choose another`, 'ArrowDown');
  await step(`${name}: back`, 'Home');
}
const total = await page.locator('.count').textContent();
const slowest = await page.evaluate<Record<string, number>>('slowest');
await browser.close();

console.log(total);
for (const [name, ms] of Object.entries(slowest)) console.log(`clock\t${name}\t${ms.toFixed(0)} ms`);
for (const { name, ms } of steps) console.log(`work\t${name}\t${ms.toFixed(0)} ms`);
if (steps.some(({ ms }) => ms > boundMs)) {
  console.error(`A step took the page more than ${boundMs} ms of work.`);
  process.exitCode = 1;
}
