import { test as plain } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { readFile } from 'node:fs/promises';
import { axeViolations } from './axe-violations.ts';
import { expect, test } from './watched-page.ts';

for (const { address, unknown, none } of [
  { address: '/targets/', unknown: '未予理会', none: '没有符合的行' },
  { address: '/en/targets/', unknown: 'were ignored', none: 'No row matches' },
]) {
  test.describe(address, () => {
    test('is complete without JavaScript, by topic, and shows no dead controls', async ({
      browser,
      baseURL,
      request,
    }) => {
      const quantities = (await (await request.get('/data/quantities.json')).json()) as object[];
      const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL! });
      await page.goto(address);
      await expect(page.locator('.plain-tables tbody tr')).toHaveCount(quantities.length);
      await expect(page.locator('.target-filters')).toBeHidden();
      await expect(page.locator('.plain-tables h2').first()).toBeVisible();
      await page.close();
    });

    test('keeps filters, order and text in the address, and comes back to them', async ({ page }) => {
      await page.goto(address);
      await page.locator('[name="unit"]').selectOption('家');
      await page.locator('[name="sort"]').selectOption('figure-up');
      await page.locator('.target-filters [name="q"]').fill('高新技术');
      const rows = page.locator('.results tbody tr');
      const shown = await rows.allInnerTexts();
      expect(shown.length).toBeGreaterThan(2);
      for (const text of shown) expect(text).toContain('高新技术');
      const numbers = await rows.evaluateAll((all) =>
        all.map((row) => Number((row as HTMLElement).dataset['number'])),
      );
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      expect(new URL(page.url()).searchParams.get('unit')).toBe('家');

      await page.reload();
      expect(await rows.allInnerTexts()).toEqual(shown);
      await page.locator('[type="reset"]').click();
      await expect(page).toHaveURL((url) => url.search === '');
    });

    test('ignores what it does not know in an address, and says so', async ({ page }) => {
      await page.goto(`${address}?district=atlantis&unit=%E5%AE%B6`);
      await expect(page.locator('.ignored')).toContainText(unknown);
      await expect(page.locator('.ignored')).toContainText('district=atlantis');
      const units = await page
        .locator('.results tbody tr[data-unit]')
        .evaluateAll((rows) => [...new Set(rows.map((row) => (row as HTMLElement).dataset['unit']))]);
      expect(units).toEqual(['家']);
      await page.goto(`${address}?q=${'x'.repeat(10_000)}`);
      await expect(page.locator('.count')).toContainText(none);
    });

    test('hands out exactly the rows that match, as a CSV written from data', async ({ page }) => {
      await page.goto(address);
      const total = await page
        .locator('.plain-tables tr[data-district="taijiang"][data-status="target"]')
        .count();
      await page.goto(`${address}?district=taijiang&status=target`);
      const downloading = page.waitForEvent('download');
      await page.locator('.csv').click();
      const download = await downloading;
      expect(download.suggestedFilename()).toMatch(/-(台江|Taijiang)-.+\.csv$/u);
      const text = await readFile(await download.path(), 'utf8');
      expect(text.startsWith('\uFEFF')).toBe(true);
      const rows = csvParse(text.slice(1));
      expect(rows.columns).toEqual(
        expect.arrayContaining(['plan', 'version', 'value', 'unit', 'bound', 'quote']),
      );
      expect(rows).toHaveLength(total);
      for (const { plan, value, address: sentence } of rows) {
        expect(plan).toBe('taijiang-14th-five-year-plan');
        expect(value).toMatch(/^-?[\d.]*$/u);
        expect(sentence).toContain('/plans/taijiang-14th-five-year-plan/#s');
      }
    });

    plain('says so when the data for a file do not load', async ({ page }) => {
      await page.route('**/data/*.csv', (route) => route.abort());
      await page.goto(address);
      await page.locator('.target-filters .csv').click();
      await expect(page.locator('.csv-failure')).not.toBeEmpty();
    });

    for (const query of ['ＧＤＰ', '養老', '1,500亿元']) {
      test(`finds rows as the search does: ${query}`, async ({ page }) => {
        await page.goto(`${address}?q=${encodeURIComponent(query)}`);
        await expect(page.locator('.results tbody tr[data-district]').first()).toBeVisible();
      });
    }

    test('works by keyboard alone, and leads to the sentence', async ({ page }) => {
      await page.goto(address);
      await page.locator('.target-filters [name="q"]').focus();
      await page.keyboard.type('养老');
      await page.keyboard.press('Tab');
      await expect(page.locator('[name="district"]')).toBeFocused();
      await expect(page.locator('.results tbody tr[data-district]').first()).toContainText('养老');
      await page.locator('.results .amount a').first().focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/plans\/.*#/u);
      await expect(page.locator(':target')).toContainText('养老');
    });

    test('is accessible with rows filtered out, in light and dark, and no wider than a phone', async ({
      page,
    }) => {
      await page.goto(`${address}?unit=%E5%AE%B6&nature=wrong`);
      expect(await axeViolations(page, { within: ['main'] })).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeViolations(page, { within: ['main'] })).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    });
  });
}

test('lays out fifty rows at a time, and more when asked', async ({ page }) => {
  await page.goto('/targets/?sort=district');
  const rows = page.locator('.results tbody tr[data-district]');
  await expect(rows).toHaveCount(50);
  await page.locator('.more').click();
  await expect(rows).toHaveCount(100);
});
