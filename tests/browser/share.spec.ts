import type { Page } from '@playwright/test';
import { csvParseRows } from 'd3-dsv';
import { readFile } from 'node:fs/promises';
import { expect, test } from './watched-page.ts';

const dist = new URL('../../dist/', import.meta.url);
const whole = '/indicators/high-tech-enterprises/';
const pair = `${whole}cangshan~taijiang/`;
const framed = '/embed/high-tech-enterprises/fuzhou/';

/** The texts of the table of the chart on a page, its header first, without the marks of notes. */
function tableOf(page: Page): Promise<string[][]> {
  return page.locator('.chart-figure table tr').evaluateAll((rows) =>
    rows.map((row) =>
      [...row.children].map((cell) => {
        const words = [...cell.childNodes].filter(
          (node) => !(node instanceof Element) || !node.matches('.note'),
        );
        return words
          .map(({ textContent }) => textContent ?? '')
          .join('')
          .trim();
      }),
    ),
  );
}

test.describe('a chart', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('comes back the same from the link that was copied', async ({ page, baseURL }) => {
    await page.goto(whole);
    const shown = await tableOf(page);
    await page.locator('.share copy-text button').first().click();
    await expect(page.locator('.share copy-text button').first()).toHaveText('已复制');
    const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(copied.pathname).toBe(`${whole}fuzhou/`);
    await page.goto(baseURL + copied.pathname);
    await expect(page).toHaveURL(baseURL + whole);
    expect(await tableOf(page)).toEqual(shown);
  });

  test('copies its picture as PNG', async ({ page }) => {
    await page.goto(pair);
    await page.locator('copy-picture button').click();
    await expect(page.locator('copy-picture button')).toHaveText('已复制');
    const types = await page.evaluate(async () => (await navigator.clipboard.read())[0]!.types);
    expect(types).toEqual(['image/png']);
  });

  test('is cited with today’s date', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2031-05-06T12:00:00'));
    await page.goto(pair);
    await page.locator('summary', { hasText: '引用' }).click();
    await expect(page.locator('#cite-gbt7714')).toContainText('[2031-05-06]');
    await expect(page.locator('#cite-apa')).toContainText('Retrieved May 6, 2031');
    await expect(page.locator('#cite-bibtex')).toContainText('urldate = {2031-05-06}');
  });
});

for (const start of [whole, `/en${whole}`]) {
  test(`${start}: the CSV holds what the table shows`, async ({ page, request }) => {
    await page.goto(start);
    const href = (await page.locator('.share-row a[href$=".csv"]').getAttribute('href'))!;
    const rows = csvParseRows((await (await request.get(href)).text()).replace('\uFEFF', ''));
    const shown = await tableOf(page);
    expect(shown.length).toBeGreaterThan(2);
    expect(rows.map((cells) => cells.slice(0, shown[0]!.length))).toEqual(shown);
  });
}

test('a chart follows the width of a foreign page, and leads back in a tab of its own', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto(whole);
  const code = await page.locator('#share-embed').inputValue();
  const embedded = code.replace(/https:\/\/[^/"]+/gu, baseURL!);
  await page.route('**/foreign.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><body>${embedded}</body>` }),
  );
  for (const [width, drawing] of [
    [390, 'narrow'],
    [800, 'wide'],
    [1300, 'wide'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/foreign.html');
    const frame = page.frameLocator('iframe');
    await expect(frame.locator(`.drawing.${drawing}`)).toBeVisible();
    await expect(frame.locator('.drawing:visible')).toHaveCount(1);
    const scrollWidth = await frame.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);
    expect(scrollWidth).toBe(0);
  }
  const opened = context.waitForEvent('page');
  await page.frameLocator('iframe').locator('h1 a').click();
  await expect(await opened).toHaveURL(baseURL + whole);
});

/** Widths of columns that charts are put into. */
const columnsPx = [240, 320, 375, 480, 560, 600, 740, 800, 1000];

test(
  'no framed chart is cut at any width, with or without the script',
  { tag: '@full' },
  async ({ page, baseURL, request }) => {
    test.slow();
    const sitemap = await (await request.get('/sitemap-0.xml')).text();
    const charts = [
      ...sitemap.matchAll(/<loc>https:\/\/[^/]+(\/(?:en\/)?(?:charts|indicators)\/[a-z-]+\/)<\/loc>/gu),
    ];
    const chosen = charts.map(([, address]) => address!).filter((_, index) => index % 12 === 0);
    expect(chosen.length).toBeGreaterThan(5);
    for (const address of chosen) {
      await page.goto(address);
      if ((await page.locator('#share-embed').count()) === 0) continue;
      for (const form of ['#share-embed', '#share-embed-grows']) {
        const code = (await page.locator(form).inputValue()).replace(/https:\/\/[^/"]+/gu, baseURL!);
        const columns = columnsPx.map(
          (width) => `<div style="width:${width}px">${code.replace('loading="lazy"', '')}</div>`,
        );
        await page.route('**/foreign.html', (route) =>
          route.fulfill({
            contentType: 'text/html',
            body: `<!doctype html><body>${columns.join('')}</body>`,
          }),
        );
        await page.goto('/foreign.html', { waitUntil: 'load' });
        for (const [index, frame] of page.frames().slice(1).entries()) {
          await expect
            .poll(() => frame.evaluate(() => document.documentElement.scrollHeight - innerHeight), {
              message: `${address} ${form} ${columnsPx[index]}`,
            })
            .toBeLessThanOrEqual(0);
        }
        await page.goto(address);
      }
    }
  },
);

test('a framed chart can be pinned to light', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const paperOf = async (query: string): Promise<string> => {
    await page.goto(framed + query);
    return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  };
  expect(await paperOf('?theme=light')).toBe('rgb(255, 255, 255)');
  expect(await paperOf('')).not.toBe('rgb(255, 255, 255)');
});

test('the page of a chart works by links alone', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto(whole);
  await expect(page.locator('.share button:visible')).toHaveCount(0);
  await expect(page.locator('.share-address a')).toHaveAttribute('href', `${whole}fuzhou/`);
  for (const form of ['svg', 'png', 'csv']) {
    const href = (await page.locator(`.share-row a[href$=".${form}"]`).getAttribute('href'))!;
    expect((await context.request.get(href)).status()).toBe(200);
  }
  await expect(page.locator('#share-embed')).toHaveAttribute('readonly', '');
  await expect(page.locator('#cite-gbt7714')).toContainText('[引用日期]');
  await context.close();
});

test('an address in another order, or with strange words, is told where the chart is', async ({
  browser,
  baseURL,
}) => {
  // The host answers 404, which the browser logs as an error of its own.
  const page = await browser.newPage({ baseURL: baseURL! });
  await page.goto('/charts/high-tech-enterprises/taijiang~cangshan/');
  await page.locator('lost-chart a:visible').click();
  await expect(page).toHaveURL(`${baseURL}${whole}?districts=cangshan~taijiang`);

  await page.goto('/en/charts/high-tech-enterprises/cangshan~taijiang~%3Cimg%20src=x%20onerror=alert(1)%3E/');
  await expect(page.locator('lost-chart q:visible')).toHaveText('<img src=x onerror=alert(1)>');
  await expect(page.locator('lost-chart img')).toHaveCount(0);
  await page.locator('lost-chart a:visible').click();
  await expect(page).toHaveURL(`${baseURL}/en${whole}?districts=cangshan~taijiang`);

  await page.goto('/charts/no-such-chart/');
  await expect(page.locator('lost-chart')).toContainText('本站没有这张图');
  await page.goto('/nowhere/');
  await expect(page.locator('lost-chart')).toBeHidden();
  await page.close();
});

test('every address has a picture of the size that social sites show', async () => {
  const sitemap = await readFile(new URL('sitemap-0.xml', dist), 'utf8');
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, address]) => address!);
  expect(addresses.some((address) => address.includes('/en/indicators/') && address.includes('~'))).toBe(
    true,
  );
  for (const address of addresses) {
    const html = await readFile(new URL(`.${new URL(address).pathname}index.html`, dist), 'utf8');
    const picture = /<meta property="og:image" content="([^"]+)"/u.exec(html)?.[1];
    expect(picture, address).toBeDefined();
    const bytes = await readFile(new URL(`.${new URL(picture!).pathname}`, dist));
    expect(bytes.toString('latin1', 1, 4), address).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], address).toEqual([1200, 630]);
  }
});

test('an address that leads on tells social sites what the page behind it does', async () => {
  const [there, page] = await Promise.all(
    [`charts/high-tech-enterprises/`, whole.slice(1)].map((path) =>
      readFile(new URL(`${path}index.html`, dist), 'utf8'),
    ),
  );
  const picture = /<meta property="og:image" content="([^"]+)"/u;
  expect(picture.exec(there!)![1]).toBe(picture.exec(page!)![1]);
  expect(there).toContain(`<meta http-equiv="refresh" content="0; url=${whole}">`);
});
