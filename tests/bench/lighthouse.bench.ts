import lighthouse, { type Result } from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../browser/find-chromium.ts';
import { pagesByKind } from '../browser/page-kinds.ts';
import { sites } from '../browser/sites.ts';
import { serveFolder } from '../full/serve-folder.ts';

// Prints what Lighthouse says of a page of each kind of the built site, as on a phone: the median of three runs.
const runs = 3;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const { url, server } = await serveFolder(sites.published.dist);
const browser = await puppeteer.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
const chosen = process.argv[2];
const rows = [];
for (const [kind, [path]] of pagesByKind(sites.published)) {
  if (chosen !== undefined && kind !== chosen) continue;
  const measured: Result[] = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await browser.newPage();
    const result = await lighthouse(
      url + path!,
      { output: 'json', onlyCategories: [...categories] },
      undefined,
      page,
    );
    measured.push(result!.lhr);
    await page.close();
  }
  const median = (of: (lhr: Result) => number): number =>
    measured.map(of).sort((a, b) => a - b)[Math.floor(runs / 2)]!;
  const shift = 'cumulative-layout-shift';
  const { audits } = measured[0]!;
  const failing = Object.values(audits)
    .filter(({ score, scoreDisplayMode }) => score !== null && score < 1 && scoreDisplayMode === 'binary')
    .map(({ id }) => id);
  rows.push({
    kind,
    ...Object.fromEntries(
      categories.map((name) => [name, Math.round(100 * median(({ categories: all }) => all[name]!.score!))]),
    ),
    'LCP ms': Math.round(median(({ audits: all }) => all['largest-contentful-paint']!.numericValue!)),
    CLS: median(({ audits: all }) => all[shift]!.numericValue!).toFixed(3),
    failing: failing.join(' '),
  });
}
console.table(rows);
await browser.close();
server.close();
