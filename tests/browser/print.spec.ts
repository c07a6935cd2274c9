import { Resvg } from '@resvg/resvg-js';
import jsQr from 'jsqr';
import { plain, print, type Choice } from './printed-pages.ts';
import { expect, test } from './watched-page.ts';

const maxBytes = 2 * 1024 * 1024;
/** The least distance of text from the edge of the sheet, in points. */
const edgePt = 20;

interface Kind {
  path: string;
  choice: Choice;
  /** The least and the greatest number of sheets. */
  sheets: [number, number];
}

/** Pages of each kind, their languages and orientations taken in turn. */
const kinds: Kind[] = [
  { path: '/compare/', choice: 'landscape', sheets: [25, 60] },
  { path: '/en/compare/education/', choice: 'landscape', sheets: [4, 25] },
  { path: '/compare/cangshan~taijiang/', choice: 'portrait', sheets: [12, 35] },
  { path: '/en/indicators/gdp-growth/', choice: 'portrait', sheets: [1, 4] },
  { path: '/charts/gdp-growth/', choice: 'landscape', sheets: [1, 3] },
  { path: '/en/districts/gulou/', choice: 'portrait', sheets: [3, 15] },
  { path: '/checks/', choice: 'portrait', sheets: [8, 30] },
  { path: '/en/plans/gulou-project-action-plan-2021/', choice: 'portrait', sheets: [3, 15] },
  { path: '/print/cangshan~taijiang/', choice: 'portrait', sheets: [25, 60] },
];

for (const {
  path,
  choice,
  sheets: [least, most],
} of kinds) {
  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test(`${path} prints ${choice} as a document`, async ({ page }) => {
      await page.goto(path);
      const shown = page.locator('main :is(.figure a, .amount a)');
      const figures = await shown.evaluateAll((links) =>
        links.map((link) =>
          [...link.childNodes]
            .filter((node) => !(node as Element).classList?.contains('visually-hidden'))
            .map(({ textContent }) => textContent ?? '')
            .join(''),
        ),
      );
      const notes = await page.locator('.notes li b').allTextContents();
      const cited = await page.locator('main .note a').allTextContents();
      const title = (await page.locator('html').getAttribute('data-print-title'))!;
      const address = (await page.locator('link[rel=canonical]').getAttribute('href'))!;
      const { sheets, text, bytes } = await print(page, choice);

      expect(sheets.length).toBeGreaterThanOrEqual(least);
      expect(sheets.length).toBeLessThanOrEqual(most);
      expect(bytes).toBeLessThan(maxBytes);
      for (const [index, { width, height, runs, text: own }] of sheets.entries()) {
        expect(width > height).toBe(choice === 'landscape');
        expect(own).toContain(plain(title));
        expect(own).toContain(
          path.startsWith('/en/')
            ? `Page${index + 1}of${sheets.length}`
            : `第${index + 1}页/共${sheets.length}页`,
        );
        expect(runs.length).toBeGreaterThan(5);
        const outside = runs.filter(
          ({ x, y, width: length, size }) =>
            x < edgePt || x + length > width - edgePt || y < edgePt || y + size > height - edgePt,
        );
        expect(outside).toEqual([]);
      }
      expect(figures.filter((figure) => !text.includes(plain(figure)))).toEqual([]);
      expect(cited.filter((number) => !notes.includes(number))).toEqual([]);
      expect(sheets[0]!.text).toContain(plain(address));
    });
  });
}

test('the head of a table stands on every sheet that the table goes on to', async ({ page }) => {
  await page.goto('/compare/education/');
  const heads = (await page.locator('.side-by-side thead th').allTextContents()).map(plain);
  const { sheets } = await print(page, 'landscape');
  const last = sheets.findIndex(({ text }) => text.includes('出处'));
  expect(last).toBeGreaterThan(1);
  for (const { text } of sheets.slice(0, last)) expect(text).toContain(heads.join(''));
});

test('four districts side by side are set in 9 points or more', async ({ page }) => {
  await page.goto('/compare/');
  await page.emulateMedia({ media: 'print' });
  const sizes = await page
    .locator('.side-by-side :is(th, td, p, small, li, span, blockquote):visible')
    .evaluateAll((elements) =>
      elements
        .filter((element) => !element.closest('.note, .visually-hidden, .unit'))
        .map((element) => parseFloat(getComputedStyle(element).fontSize) * 0.75),
    );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9);
});

test('the QR code leads to the page, and each note to its sentence', async ({ page, request }) => {
  await page.goto('/en/compare/cangshan~taijiang/');
  const address = (await page.locator('link[rel=canonical]').getAttribute('href'))!;
  const svg = await page.locator('.print-head svg').evaluate((element) => element.outerHTML);
  const drawn = svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
  const { pixels, width, height } = new Resvg(drawn, {
    fitTo: { mode: 'width', value: 400 },
    background: '#fff',
  }).render();
  expect(jsQr(new Uint8ClampedArray(pixels), width, height)?.data).toBe(address);

  const links = await page
    .locator('.notes a')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('href')!));
  expect(links.length).toBeGreaterThan(20);
  const plans = new Map<string, string>();
  for (const link of links) {
    const [path, anchor] = link.split('#') as [string, string];
    if (!plans.has(path)) plans.set(path, await (await request.get(path)).text());
    expect(plans.get(path)).toContain(`id="${anchor}"`);
  }
});

test('the choices hold without scripts: with sources or without, folded or not', async ({ page }) => {
  await page.goto('/compare/cangshan~taijiang/');
  await page.locator('.print-action summary').click();
  await page.locator('#paper-sources').uncheck();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('.sources')).toBeHidden();
  await expect(page.locator('main .note').first()).toBeHidden();
  await expect(page.locator('.site-nav, .doors, .print-action').first()).toBeHidden();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('a[href*="/print/"]')).toHaveAttribute('href', '/print/cangshan~taijiang/');
});
