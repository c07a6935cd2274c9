import { AxeBuilder } from '@axe-core/playwright';
import { pageKinds } from './page-kinds.ts';
import { expect, test } from './watched-page.ts';

/** What axe finds, a line each: the rule and where it is broken. */
async function violations(axe: AxeBuilder): Promise<string[]> {
  const found = (await axe.analyze()).violations;
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

for (const [kind, path] of pageKinds()) {
  test(`${kind}: accessible in light and dark, and nothing wider than a phone`, async ({ page }) => {
    await page.goto(path);
    expect(await violations(new AxeBuilder({ page }))).toEqual([]);

    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(new AxeBuilder({ page }).withRules('color-contrast'))).toEqual([]);

    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });

  test(`${kind}: the language switch stays on the page`, async ({ page, baseURL }) => {
    await page.goto(path);
    const there = path.startsWith('/en/') ? path.slice('/en'.length) : `/en${path}`;
    await page.locator('a.languages').click();
    await expect(page).toHaveURL(baseURL + there);
    await expect(page.locator('html')).toHaveAttribute('lang', there.startsWith('/en/') ? 'en' : 'zh-CN');
    await page.locator('a.languages').click();
    await expect(page).toHaveURL(baseURL + path);
  });
}
