import { expect, test } from './watched-page.ts';

test('a chart is heard by its title, its axis as one name, not number by number', async ({ page }) => {
  await page.goto('/indicators/gdp-growth/');
  const figure = page.locator('figure').first();
  const heard = await figure.ariaSnapshot();
  expect(heard).toMatch(/^- figure ".*地区生产总值增速"/u);
  expect(heard).toMatch(/- img "\d[\d.]*–\d[\d.]*%/u);
  expect(heard).not.toMatch(/text: ["']?6\.[05]["']?$/mu);
});
