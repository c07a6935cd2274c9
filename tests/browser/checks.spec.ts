import { expect, test } from './watched-page.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    for (const start of ['/districts/cangshan/', '/en/districts/cangshan/']) {
      test(`from ${start} a mark beside a figure leads to its sum, and on to its sentence`, async ({
        page,
      }) => {
        await page.goto(start);
        await page.locator('.check-mark a').first().click();
        await expect(page).toHaveURL(/\/checks\/#.+$/u);
        const sum = page.locator('article:target');
        await expect(sum).toBeInViewport();

        const quote = (await sum.locator('mark').first().textContent())!;
        await sum.locator('.checked-sentence a').first().click();
        await expect(page).toHaveURL(/\/plans\/[a-z0-9-]+\/#.+$/u);
        await expect(page.locator(':target')).toContainText(quote.split(' | ').at(-1)!);
      });
    }

    test('a sum that fits is shown when its link is followed', async ({ page }) => {
      await page.goto('/checks/');
      const folded = page.locator('details article').last();
      await expect(folded).toBeHidden();
      await page.goto(`/checks/#${await folded.getAttribute('id')}`);
      await expect(page.locator('article:target')).toBeInViewport();
    });
  });
}
