import { pageKinds } from './page-kinds.ts';
import { expect, test } from './watched-page.ts';

const comparisons = [...pageKinds()].filter(([kind]) => kind.includes(' compare'));

for (const [kind, path] of comparisons) {
  test(`${kind}: prints completely, unfolded, without navigation`, async ({ page }) => {
    await page.goto(path);
    const foldedOnScreen = await page.locator('details:not([open]) li').count();
    expect(foldedOnScreen).toBeGreaterThan(0);

    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.locator('.site-nav, .doors').first()).toBeHidden();
    const shown = await page
      .locator('main .figure, main .silence, main .tasks li, main .notes li')
      .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height > 0));
    expect(shown.length).toBeGreaterThan(foldedOnScreen);
    expect(shown.every(Boolean)).toBe(true);
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');

    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/gu)!.length).toBeGreaterThan(1);
  });
}
