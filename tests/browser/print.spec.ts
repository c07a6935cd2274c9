import { Resvg } from '@resvg/resvg-js';
import type { APIRequestContext } from '@playwright/test';
import jsQr from 'jsqr';
import { printedKinds } from './printed-kinds.ts';
import { choices, isPrinted, isWhole, plain, print } from './printed-pages.ts';
import { printedSource } from './printed-source.ts';
import { expect, test } from './watched-page.ts';

const megabyte = 1024 * 1024;
/** The least distance of text from the edge of the sheet, in points. */
const edgePt = 20;

const editions = [
  { base: '/', page: (number: number, of: number) => `第${number}页/共${of}页` },
  { base: '/en/', page: (number: number, of: number) => `Page${number}of${of}` },
];

/** What a QR code drawn as an SVG file says. */
function decoded(svg: string): string | undefined {
  const { pixels, width, height } = new Resvg(svg, {
    fitTo: { mode: 'width', value: 400 },
    background: '#fff',
  }).render();
  return jsQr(new Uint8ClampedArray(pixels), width, height)?.data;
}

const plans = new Map<string, Promise<string>>();

/** The text of a plan's page, which notes of many pages lead to. */
function planPage(path: string, request: APIRequestContext): Promise<string> {
  const page = plans.get(path) ?? request.get(path).then((response) => response.text());
  plans.set(path, page);
  return page;
}

for (const kind of printedKinds) {
  for (const { base, page: pageOf } of editions) {
    for (const choice of choices) {
      test.describe('without scripts', () => {
        test.use({ javaScriptEnabled: false });

        const tag = choice === 'landscape' ? '@full' : [];
        test(`${base}${kind.route} prints ${choice} as a document`, { tag }, async ({ page, request }) => {
          await page.goto(base + kind.route);
          const source = await printedSource(page, kind);
          const { sheets, bytes, pictures } = await print(page, choice);
          const missing = (texts: readonly string[]) => texts.filter((text) => !isPrinted(text, sheets));

          expect(bytes).toBeLessThan(kind.megabytes * megabyte);
          expect(pictures).toBe(0);
          const [least, most] = kind.sheets[choice];
          expect(sheets.length).toBeGreaterThanOrEqual(least);
          expect(sheets.length).toBeLessThanOrEqual(most);

          for (const [index, { width, height, runs, margins, text }] of sheets.entries()) {
            expect(width > height).toBe(choice === 'landscape');
            expect(margins).toContain(source.title);
            expect(margins).toContain(source.foot);
            expect(margins).toContain(pageOf(index + 1, sheets.length));
            expect(margins).toMatch(/[0-9a-f]{8}/u);
            expect(text.length, `sheet ${index + 1} is all but blank`).toBeGreaterThan(20);
            const outside = runs.filter(
              ({ x, y, width: length, size }) =>
                x < edgePt || x + length > width - edgePt || y < edgePt || y + size > height - edgePt,
            );
            expect(outside).toEqual([]);
          }
          expect(sheets[0]!.text).toContain(plain(source.address));
          expect(decoded(source.qr)).toBe(source.address);

          expect(source.targets.length).toBeGreaterThan(2);
          expect(missing(source.targets)).toEqual([]);
          expect(missing(source.folded)).toEqual([]);
          expect(source.wholes.filter((whole) => !isWhole(whole, sheets))).toEqual([]);

          const headed = source.rows.flatMap(({ row, head }) =>
            sheets.filter(({ text }) => text.includes(row)).map(({ text }) => ({ row, text, head })),
          );
          expect(headed.length > 0).toBe(kind.rows !== '');
          const unheaded = headed.filter(({ text, head }) => !text.includes(head));
          expect(unheaded.map(({ row }) => row)).toEqual([]);
          const last = sheets.map(({ lastLine }) => lastLine);
          expect(last.filter((line) => source.headings.includes(line))).toEqual([]);
          const isOnOneSheet = (texts: readonly string[]) =>
            texts.length > 0 && sheets.some(({ text }) => texts.every((one) => text.includes(one)));
          expect(source.charts.filter((drawings) => !drawings.some(isOnOneSheet))).toEqual([]);

          expect(source.cited.length > 0).toBe(kind.noted);
          const numbers = source.notes.map(({ number }) => number);
          expect(source.cited.filter((number) => !numbers.includes(number))).toEqual([]);
          expect(missing(source.notes.map(({ sentence }) => sentence))).toEqual([]);
          expect(missing(source.notes.map(({ href }) => plain(href)))).toEqual([]);
          const dangling: string[] = [];
          for (const { href } of source.notes) {
            const [path, anchor] = href.split('#') as [string, string];
            if (!(await planPage(path, request)).includes(`id="${anchor}"`)) dangling.push(href);
          }
          expect(dangling).toEqual([]);
        });
      });
    }
  }
}

test('the head of a table stands on every sheet that the table goes on to', async ({ page }) => {
  await page.goto('/compare/education/');
  const heads = await page
    .locator('.side-by-side thead th')
    .evaluateAll((cells) =>
      cells.map((cell) => ((cell as HTMLElement).dataset['sign'] ?? '') + (cell.textContent ?? '')),
    );
  const { sheets } = await print(page, 'landscape');
  const last = sheets.findIndex(({ text }) => text.includes('出处'));
  expect(last).toBeGreaterThan(1);
  for (const { text } of sheets.slice(0, last)) expect(text).toContain(plain(heads.join('')));
});

test('four districts side by side are set in 9 points or more', async ({ page }) => {
  await page.goto('/compare/education/');
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

test('Letter paper holds a page as A4 does', async ({ page }) => {
  await page.goto('/compare/education/');
  const { sheets } = await print(page, 'letter');
  for (const { width, height, runs } of sheets) {
    expect([width, height]).toEqual([612, 792]);
    const outside = runs.filter(({ x, width: length }) => x < edgePt || x + length > width - edgePt);
    expect(outside).toEqual([]);
  }
});

test('a print keeps to the chosen districts and says which they are', async ({ page }) => {
  await page.goto('/indicators/gdp-growth/cangshan~taijiang/');
  const { sheets } = await print(page, 'portrait');
  expect(sheets[0]!.margins).toContain('仓山与台江');
  expect(sheets[0]!.text).toContain('仓山与台江');
  for (const { text } of sheets) expect(text).not.toMatch(/闽侯|鼓楼/u);
});

test('a pair prints as a brief of two to four sheets, a topic of a pair on one or two', async ({ page }) => {
  for (const start of ['/', '/en/']) {
    await page.goto(`${start}compare/cangshan~taijiang/`);
    const pair = await print(page, 'portrait', { whole: false });
    expect(pair.sheets.length).toBeGreaterThan(1);
    expect(pair.sheets.length).toBeLessThan(5);
    await page.goto(`${start}compare/elderly-care/cangshan~taijiang/`);
    const topic = await print(page, 'portrait', { whole: false });
    expect(topic.sheets.length).toBeLessThan(3);
  }
});

test('the print action opens the preview of the paper chosen', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto('/en/compare/cangshan~taijiang/');
  await page.getByText('Print', { exact: true }).click();
  await page.getByLabel('landscape').check();
  await page.getByRole('button', { name: 'Print preview' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('body').evaluate((element) => getComputedStyle(element).page)).toBe('landscape');
});

test('the choices hold without scripts: with sources or without, folded or not', async ({ page }) => {
  await page.goto('/compare/cangshan~taijiang/');
  await page.locator('.print-action summary').click();
  await page.locator('#paper-sources').uncheck();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('.sources')).toBeHidden();
  await expect(page.locator('main .note').first()).toBeHidden();
  await expect(page.locator('.site-nav, .page-links, .print-action').first()).toBeHidden();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('a[href*="/print/"]')).toHaveAttribute('href', '/print/cangshan~taijiang/');
});
