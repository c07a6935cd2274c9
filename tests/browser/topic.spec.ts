import type { Locator, Page } from '@playwright/test';
import { expect, test } from './watched-page.ts';

const phone = { width: 390, height: 844 };
const desk = { width: 1440, height: 900 };

const choice = (page: Page, district: string): Locator =>
  page.locator(`district-switch input[value="${district}"]`);
const topOf = (element: Locator): Promise<number> =>
  element.evaluate((node) => node.getBoundingClientRect().top);
const bottomOfSwitch = (page: Page): Promise<number> =>
  page.locator('district-switch').evaluate((node) => node.getBoundingClientRect().bottom);
const shownHeads = (page: Page): Promise<string[]> =>
  page
    .locator('.side-by-side thead th:not([hidden])')
    .evaluateAll((heads) => heads.slice(1).map(({ textContent }) => textContent.trim()));

for (const { start, names, unknown } of [
  { start: '/', names: ['仓山区', '台江区', '闽侯县', '鼓楼区'], unknown: '“nowhere”不是这里的区县' },
  {
    start: '/en/',
    names: ['Cangshan District', 'Taijiang District', 'Minhou County', 'Gulou District'],
    unknown: '“nowhere” in the address names no district',
  },
]) {
  const address = `${start}compare/innovation/`;

  test.describe(address, () => {
    for (const viewport of [phone, desk]) {
      test.describe(`${viewport.width} px wide`, () => {
        test.use({ viewport });

        test('choosing districts by keyboard keeps the heading and the cell being read in place', async ({
          page,
        }) => {
          await page.goto(address);
          const row = page.locator('.side-by-side tbody tr').nth(6);
          const kept = row.locator('td').nth(1);
          await kept.evaluate((cell) => {
            scrollBy(0, cell.getBoundingClientRect().top - 120);
          });
          const before = await topOf(kept);
          await choice(page, 'minhou').focus();
          await page.keyboard.press('Space');
          await expect(choice(page, 'minhou')).not.toBeChecked();
          await expect(choice(page, 'minhou')).toBeFocused();
          await expect(page).toHaveURL(/\?districts=cangshan~taijiang~gulou$/u);
          expect(Math.abs((await topOf(kept)) - before)).toBeLessThan(2);
          expect(await shownHeads(page)).toEqual([names[0], names[1], names[3]]);
        });

        test('a district that is taken out while it is read leaves the reader at the same heading', async ({
          page,
        }) => {
          await page.goto(address);
          const row = page.locator('.side-by-side tbody tr').nth(6);
          await row
            .locator('td')
            .first()
            .evaluate((cell) => {
              scrollBy(0, cell.getBoundingClientRect().top - 60);
            });
          // What is read begins just below the bar, wherever that ends.
          await page.evaluate(
            (by) => scrollBy(0, by),
            (await topOf(row.locator('th'))) - (await bottomOfSwitch(page)) - 20,
          );
          await choice(page, 'cangshan').focus();
          await page.keyboard.press('Space');
          await expect(row.locator('td').first()).toBeHidden();
          const top = await topOf(row.locator('th'));
          const bar = await bottomOfSwitch(page);
          expect(top).toBeLessThan(bar + 100);
          expect((await row.boundingBox())!.y + (await row.boundingBox())!.height).toBeGreaterThan(bar);
        });

        test('the switch stays in sight, and nothing is wider than the window', async ({ page }) => {
          await page.goto(address);
          await page.locator('.side-by-side tbody tr').nth(6).scrollIntoViewIfNeeded();
          await page.mouse.wheel(0, 600);
          for (const district of ['cangshan', 'taijiang', 'minhou', 'gulou'])
            await expect(page.locator(`district-switch label:has([value="${district}"])`)).toBeInViewport({
              ratio: 1,
            });
          const bar = await page
            .locator('.topic-bar')
            .evaluate((node) => node.getBoundingClientRect().bottom);
          expect(Math.abs((await topOf(page.locator('district-switch'))) - bar)).toBeLessThan(2);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
        });
      });
    }

    test('on a phone one district stands below the other under each heading', async ({ page }) => {
      await page.setViewportSize(phone);
      await page.goto(address);
      for (const row of (await page.locator('.side-by-side tbody tr').all()).slice(0, 5)) {
        const boxes = [await row.locator('th').boundingBox()];
        const cells = await row.locator('td:not(.unstated)').all();
        for (const cell of cells) boxes.push(await cell.boundingBox());
        const tops = boxes.map((box) => box!.y);
        expect(tops).toEqual([...tops].sort((a, b) => a - b));
        expect(new Set(tops).size).toBe(cells.length + 1);
      }
    });

    test('comes back to the choice in its address, in the other language too, and says what it does not know', async ({
      page,
    }) => {
      await page.goto(`${address}?districts=gulou~nowhere~taijiang`);
      expect(await shownHeads(page)).toEqual([names[1], names[3]]);
      await expect(page.locator('district-switch [role="status"]')).toContainText(unknown);
      await page.locator('header a.languages').click();
      await expect(page).toHaveURL(/\?districts=gulou~nowhere~taijiang$/u);
      await expect(page.locator('.side-by-side thead th:not([hidden])')).toHaveCount(3);
      await page.goto(`${address}?districts=${'x'.repeat(10_000)}`);
      expect(await shownHeads(page)).toEqual(names);
    });

    test('the last district cannot be taken out', async ({ page }) => {
      await page.goto(`${address}?districts=gulou~taijiang`);
      await choice(page, 'gulou').focus();
      await page.keyboard.press('Space');
      await expect(choice(page, 'taijiang')).toBeDisabled();
      await choice(page, 'gulou').press('Space');
      await expect(choice(page, 'taijiang')).toBeEnabled();
    });

    test('without JavaScript all districts are shown, and each pair is a link to the same topic', async ({
      browser,
      baseURL,
    }) => {
      const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL! });
      await page.goto(address);
      expect(await shownHeads(page)).toEqual(names);
      await expect(page.locator('district-switch')).toBeHidden();
      await page.locator('.all-pairs summary').click();
      await page.locator('.page-links a[href$="/compare/innovation/cangshan~taijiang/"]').click();
      await expect(page.locator('.stated').first()).toBeVisible();
      await page.close();
    });

    test('tasks open to their sentences, and sentences under other headings are marked as such', async ({
      page,
    }) => {
      await page.goto(address);
      const task = page.locator('.tasks details').first();
      await task.locator('summary').focus();
      await page.keyboard.press('Enter');
      await expect(task.locator('p')).toBeVisible();
      await expect(task.locator('p a')).toHaveAttribute('href', /\/plans\/[a-z0-9-]+\/#/u);
      const elsewhere = page.locator('.side-by-side tbody tr').last();
      await expect(elsewhere.locator('th')).toContainText(
        start === '/' ? '写在别的标题下' : 'under other headings',
      );
      await elsewhere.locator('summary').first().click();
      await expect(elsewhere.locator('.tasks a').first()).toBeVisible();
    });
  });

  test(`${start}: a pair in words leads to its rows, which are folded until then`, async ({ page }) => {
    await page.goto(`${start}compare/cangshan~taijiang/`);
    const link = page.locator('.pair-topic .said a[href^="#"]').first();
    const row = page.locator((await link.getAttribute('href'))!);
    await expect(row).toBeHidden();
    await link.click();
    await expect(row).toBeVisible();
  });

  test(`${start}: two districts on one topic are two clicks away`, async ({ page }) => {
    await page.goto(start);
    await page.locator('pair-picker select[name="topic"]').selectOption('elderly-care');
    await page.locator('pair-picker button').click();
    await expect(page).toHaveURL(/\/compare\/elderly-care\/cangshan~taijiang\/$/u);
    await expect(page.locator('.stated').first()).toBeVisible();
  });
}
