import { expect, test } from './watched-page.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    for (const [language, start] of [
      ['zh', '/units/'],
      ['en', '/en/units/'],
    ] as const) {
      test(`the same office of two districts stands side by side (${language})`, async ({ page }) => {
        await page.goto(start);
        const office = page.locator('.office', { has: page.locator('#development-and-reform') });
        const [first, second] = await office.locator('.office-tasks').all();
        await expect(first!).toContainText('区发改局');
        await expect(second!).toContainText('县发改局');
        const [left, right] = [await first!.boundingBox(), await second!.boundingBox()];
        expect(left!.y).toBe(right!.y);
        expect(left!.x).toBeLessThan(right!.x);
      });

      test(`a task leads to its place in the plan (${language})`, async ({ page }) => {
        await page.goto(start);
        const task = page.locator('.office .tasks a').first();
        const title = (await task.textContent())!.trim();
        await task.click();
        await expect(page).toHaveURL(/\/plans\/[a-z0-9-]+\/#.+$/u);
        await expect(page.locator(':target')).toContainText(title);
        await expect(page.locator(':target')).toBeInViewport();
      });
    }
  });
}

test('every plan is told of: how many tasks name units, or that none does', async ({ page }) => {
  await page.goto('/plans/');
  const plans = await page.locator('.plan-list li').count();
  await page.goto('/units/');
  const told = page.locator('.plan-units li');
  await expect(told).toHaveCount(plans);
  for (const plan of await told.all()) {
    await expect(plan).toContainText(/项任务写了责任单位|没有找到写明责任单位的任务/u);
  }
});

test('on a phone one district follows the other', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/units/');
  const [first, second] = await page.locator('.office').first().locator('.office-tasks').all();
  const [upper, lower] = [await first!.boundingBox(), await second!.boundingBox()];
  expect(lower!.y).toBeGreaterThan(upper!.y + upper!.height - 1);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
});
