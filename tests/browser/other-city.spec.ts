import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sites } from './sites.ts';
import { expect, test } from './watched-page.ts';

test('nothing on the site of another city names the first one', () => {
  const { dist } = sites.invented;
  const naming = globSync('**/*.{html,json,xml,txt,js,csv,svg}', { cwd: dist }).filter((file) =>
    /Fuzhou|福州|榕城|仓山|台江|闽侯|鼓楼|Cangshan|Taijiang|Minhou|Gulou/u.test(
      readFileSync(join(dist, file), 'utf8'),
    ),
  );
  expect(naming).toEqual([]);
});

for (const [start, name, lead] of [
  ['/', '临澜规划对照', '临澜各区县'],
  ['/en/', 'Plans of Linlan', 'districts and counties of Linlan'],
] as const) {
  test(`${start} is the site of its own settings, and a reader comes from a figure to its sentence`, async ({
    page,
  }) => {
    await page.goto(`${start}about/`);
    await expect(page).toHaveTitle(new RegExp(`· ${name}$`, 'u'));
    await expect(page.locator('main')).toContainText(lead);
    await expect(page.locator('main')).toContainText('CC-BY-4.0');
    await expect(page.locator('#errors a')).toHaveAttribute('href', 'mailto:plans@linlan.example');

    await page.goto(`${start}indicators/gdp-growth/`);
    const main = page.locator('main');
    for (const figure of ['≈6.5%', '≥7%']) await expect(main).toContainText(figure);
    await main.locator('a[href*="/plans/chenghu-15th-five-year-plan/#"]:visible').first().click();
    await expect(page.locator(':target')).toContainText('6.5%');

    // The second click from a figure reports that it was misread.
    const report = page
      .locator('.readings', { hasText: '6.5%' })
      .locator('a[href^="https://code.linlan.example/"]')
      .first();
    await expect(report).toBeVisible();
    expect(decodeURIComponent((await report.getAttribute('href'))!)).toContain(
      'plans/chenghu-15th-five-year-plan/#',
    );
    await page.goto(`${start}about/`);
    await page.locator('main a[href$="/about/accuracy/"]').click();
    await expect(page.locator('main table').first()).toBeVisible();
  });
}
