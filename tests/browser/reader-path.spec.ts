import { expect, test } from './watched-page.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    for (const start of ['/', '/en/']) {
      test(`from ${start} a reader reaches the sentence behind a figure, and comes back`, async ({
        page,
      }) => {
        await page.goto(start);
        await page.locator('.picture a[href*="/compare/"]:visible').first().click();
        await expect(page).toHaveURL(/\/compare\/[a-z-]+\/$/u);

        const topic = page.url();

        const stated = page.locator('.stated:has(mark)').first();
        const marked = (await stated.locator('mark').textContent())!;
        await stated.locator('.figure a').click();
        await expect(page).toHaveURL(/\/plans\/[a-z0-9-]+\/#.+$/u);
        const sentence = page.locator(':target');
        await expect(sentence).toBeInViewport();
        await expect(sentence).toContainText(marked.split(' | ').at(-1)!);
        await expect(sentence).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');

        await page.goBack();
        await expect(page).toHaveURL(topic);
      });
    }
  });
}

test('an address that does not exist is answered in both languages', async ({ request }) => {
  const response = await request.get('/compare/nowhere~else/');
  expect(response.status()).toBe(404);
  const text = await response.text();
  expect(text).toContain('没有这一页');
  expect(text).toContain('There is no such page');
});
