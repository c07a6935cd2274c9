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

/** The page's own face, one as wide as the widest that is common (DejaVu Sans), and a narrow one. */
const latinFaces = [
  '',
  '* { letter-spacing: 0.06em !important }',
  '* { letter-spacing: -0.03em !important }',
];

function setFace(page: Page, style: string): Promise<void> {
  return page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, style);
}

for (const [kind, path] of pageKinds()) {
  // Both editions have the same styles and structure: the second one waits for the full run.
  const tag = path.startsWith('/en/') ? '@full' : [];
  test(`${kind}: accessible in light and dark, and nothing wider than a phone`, { tag }, async ({ page }) => {
    test.slow();
    const window = page.viewportSize()!;
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    for (const face of latinFaces) {
      await setFace(page, face);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
      expect((await page.locator('.site-nav').boundingBox())!.height).toBeLessThan(45);
    }
    await setFace(page, '');

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
    await page.locator('header a.languages').click();
    await expect(page).toHaveURL(baseURL + there);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.locator('header a.languages').click();
    await expect(page).toHaveURL(baseURL + path);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  });
}
