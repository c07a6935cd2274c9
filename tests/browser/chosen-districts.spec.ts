import { readFile } from 'node:fs/promises';
import { expect, test } from './watched-page.ts';

const whole = '/indicators/high-tech-enterprises/';
const chosen = `${whole}?districts=cangshan~taijiang`;

for (const edition of ['', '/en']) {
  test(`two districts chosen in the address show what their page shows${edition}`, async ({ page }) => {
    await page.goto(`${edition}${whole}cangshan~taijiang/`);
    const drawing = await page.locator('.drawing.wide').innerHTML();
    const title = await page.locator('h1').textContent();
    await page.goto(edition + chosen);
    await expect(page.locator('h1')).toHaveText(title!.replaceAll('\u00ad', ''));
    expect(await page.locator('.drawing.wide').innerHTML()).toBe(drawing);
    await expect(page.locator('#share-address')).toContainText('?districts=cangshan~taijiang');
    await expect(page.locator('[data-district="gulou"]:visible')).toHaveCount(0);
  });
}

test('the files of a choice hold what the screen shows', async ({ page }) => {
  await page.goto(chosen);
  await expect(page.locator('.share-row a[data-form="png"]')).toHaveAttribute('href', /^blob:/u);
  for (const form of ['svg', 'csv', 'png']) {
    const download = page.waitForEvent('download');
    await page.locator(`.share-row a[data-form="${form}"]`).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`high-tech-enterprises-cangshan~taijiang.${form}`);
    const bytes = await readFile(await file.path());
    expect(bytes.length).toBeGreaterThan(500);
    if (form === 'csv') expect(bytes.toString()).not.toMatch(/闽侯|鼓楼/u);
    if (form === 'png') expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  }
});

test('districts are chosen by name, and strange words are told', async ({ page, baseURL }) => {
  await page.goto(whole);
  const [first, second] = [
    page.locator('chosen-districts input').first(),
    page.locator('chosen-districts input').last(),
  ];
  await first.fill('亚特兰蒂斯');
  await page.locator('chosen-districts button').click();
  await expect(page.locator('chosen-districts [role="status"]')).toContainText('亚特兰蒂斯');
  await first.fill('台江区');
  await second.fill('仓山区');
  await page.locator('chosen-districts button').click();
  await expect(page).toHaveURL(baseURL + chosen);
  await expect(page.locator('h1')).toContainText('仓山与台江');
});

test('reversed, repeated, unknown and hostile choices do no harm', async ({ page }) => {
  await page.goto(`${whole}?districts=taijiang~cangshan~cangshan~%3Cimg%20src=x%20onerror=alert(1)%3E`);
  await expect(page.locator('h1')).toContainText('仓山与台江');
  await expect(page.locator('chosen-districts [role="status"]')).toContainText(
    '<img src=x onerror=alert(1)>',
  );
  await expect(page.locator('chosen-districts img')).toHaveCount(0);
  await page.goto(`${whole}?districts=__proto__~atlantis`);
  await expect(page.locator('chosen-districts [role="status"]')).toContainText('atlantis');
  await expect(page.locator('h1')).not.toContainText('（仓山与');
});

test('where the data do not come, the page says so and keeps what it shows', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL: baseURL! });
  await page.route('**/choice/cangshan.json', (route) => route.abort());
  for (const [address, notice, kept] of [
    [chosen, 'chosen-districts', '.drawing.wide'],
    ['/compare/?districts=cangshan~taijiang', 'chosen-districts', '.picture .if-wide'],
    ['/compare/education/?districts=cangshan~taijiang', 'district-switch', '.side-by-side'],
  ] as const) {
    await page.goto(address);
    await expect(page.locator(`${notice} [role="status"]`)).toContainText('没有取到');
    await expect(page.locator(kept)).toBeVisible();
    await expect(page.locator('h1')).not.toContainText('仓山与台江');
  }
  await page.close();
});

test('a chart of plans as wholes, the comparisons and a topic follow the choice too', async ({ page }) => {
  await page.goto('/charts/coverage/?districts=cangshan~taijiang');
  await expect(page.locator('h1')).toContainText('仓山与台江');
  await expect(page.locator('.chart-figure thead th')).toHaveText(['领域', '仓山区', '台江区']);
  await expect(page.locator('#share-address')).toContainText('/charts/coverage/?districts=cangshan~taijiang');
  await expect(page.locator('.drawing.wide text', { hasText: '闽侯' })).toHaveCount(0);

  await page.goto('/compare/?districts=taijiang~cangshan~atlantis');
  await expect(page.locator('h1')).toContainText('仓山与台江');
  await expect(page.locator('chosen-districts [role="status"]')).toContainText('atlantis');
  await expect(page.locator('.all-pairs a:visible')).toHaveCount(1);
  const education = page.locator('.topic-answers #education');
  const answer = await education.locator('p').textContent();
  await education.locator('a').click();
  await expect(page).toHaveURL(/\/compare\/education\/\?districts=cangshan~taijiang$/u);
  await expect(page.locator('h1')).toContainText('仓山与台江');
  await expect(page.locator('.lead')).toHaveText(answer!);
  await expect(page.locator('.task-counts')).not.toContainText('闽侯');

  await page.locator('district-switch input[value="gulou"]').check();
  await expect(page.locator('h1')).toContainText('仓山、台江与鼓楼');
  await expect(page.locator('.task-counts')).toContainText('鼓楼');
});

test('an embedded chart shows the districts that its address chooses', async ({ page }) => {
  await page.goto('/embed/high-tech-enterprises/fuzhou/?districts=cangshan~taijiang');
  await expect(page.locator('h1')).toContainText('仓山与台江');
  await expect(page.locator('h1 a')).toHaveAttribute('href', chosen);
});
