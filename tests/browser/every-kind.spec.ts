import type { Page } from '@playwright/test';
import { axeViolations } from './axe-violations.ts';
import { pageKinds } from './page-kinds.ts';
import { expect, test } from './watched-page.ts';

/** Parts of long pages that only repeat the styles of those before them. */
const repeated = '.topic:nth-of-type(n + 4), .plan-text > section:nth-of-type(n + 8)';

function dropRepeated(page: Page): Promise<void> {
  return page.locator(repeated).evaluateAll((elements) => {
    for (const element of elements) element.remove();
  });
}

for (const [kind, path] of pageKinds()) {
  // Both editions have the same styles and structure: the second one waits for the full run.
  const tag = path.startsWith('/en/') ? '@full' : [];
  test(`${kind}: accessible in light and dark, and nothing wider than a phone`, { tag }, async ({ page }) => {
    test.slow();
    const window = page.viewportSize()!;
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);

    await page.setViewportSize(window);
    expect(await axeViolations(page)).toEqual([]);

    await page.setViewportSize({ width: 390, height: 844 });
    await dropRepeated(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeViolations(page, { rules: ['color-contrast'] })).toEqual([]);
  });

  // From the Chinese page there and back is every click that the English one has.
  if (path.startsWith('/en/')) continue;
  test(`${kind}: the language switch stays on the page`, async ({ page, baseURL }) => {
    await page.goto(path);
    const there = `/en${path}`;
    await page.locator('a.languages').click();
    await expect(page).toHaveURL(baseURL + there);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.locator('a.languages').click();
    await expect(page).toHaveURL(baseURL + path);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  });
}
