import { chartForms } from '../charts/chart-forms.ts';
import { gallery, looks } from '../charts/gallery.ts';
import { axeViolations } from './axe-violations.ts';
import { expect, test } from './watched-page.ts';

const chart = '/indicators/high-tech-enterprises/';

for (const look of looks) {
  test(`every form of chart in every case keeps its texts in its frame, ${look}`, async ({ page }) => {
    await page.setContent(gallery(look));
    const outside = await page.locator('svg.chart').evaluateAll((charts) =>
      charts.flatMap((svg) => {
        const frame = svg.getBoundingClientRect();
        return [...svg.querySelectorAll('text')]
          .filter((text) => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            return (
              left < frame.left - 1 ||
              right > frame.right + 1 ||
              top < frame.top - 1 ||
              bottom > frame.bottom + 1
            );
          })
          .map((text) => `${svg.id}: ${text.textContent}`);
      }),
    );
    expect(outside).toEqual([]);
  });
}

for (const look of ['light', 'dark'] as const) {
  test(`every form of chart is accessible, ${look}`, async ({ page }) => {
    test.slow();
    await page.setContent(gallery(look));
    await page.locator('figure').evaluateAll((figures) => {
      const forms = new Set<string>();
      for (const figure of figures) {
        const [form] = figure.querySelector('figcaption')!.textContent.split(' ');
        if (forms.has(form!)) figure.remove();
        forms.add(form!);
      }
    });
    await expect(page.locator('figure')).toHaveCount(Object.keys(chartForms).length);
    expect(await axeViolations(page)).toEqual([]);
  });
}

for (const { id, drawsAll } of [
  { id: 'coverage', drawsAll: true },
  { id: 'emphasis', drawsAll: true },
  { id: 'own-words', drawsAll: true },
  { id: 'spans', drawsAll: true },
  // What agrees, and what has no base to start from, stands in the table alone.
  { id: 'arithmetic', drawsAll: false },
  { id: 'profile-cangshan', drawsAll: false },
]) {
  test(`${id}: every mark of the chart leads to a place there is, and its table says the same`, async ({
    page,
    request,
  }) => {
    await page.goto(`/charts/${id}/`);
    const links = await page
      .locator('.drawing.wide a[href]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('href')!));
    const cells = await page
      .locator('.chart-figure table a[href]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('href')!));
    expect(cells.length).toBeGreaterThan(3);
    expect(cells).toEqual(expect.arrayContaining(links.filter((link) => link.includes('#'))));
    if (drawsAll) expect(links).toEqual(expect.arrayContaining(cells));
    const pages = new Set(links.map((link) => link.replace(/#.*/u, '')));
    for (const path of pages) expect((await request.get(path)).status(), path).toBe(200);
  });
}

test('pointing at a mark says what it shows and from which sentence, over no other mark, and dims the other districts', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(chart);
  const mark = page.locator('.drawing.wide a[aria-label^="仓山区"]').first();
  await mark.hover();
  const note = page.locator('.chart-note');
  await expect(note).toBeVisible();
  await expect(note.locator('p')).toHaveText((await mark.getAttribute('aria-label'))!);
  const href = (await mark.getAttribute('href'))!;
  const source = page.locator(`.notes li:has(a[href="${href}"]) q`).first();
  await expect(note.locator('q')).toHaveText((await source.textContent())!);
  const covered = await note.evaluate((element) => {
    const box = element.getBoundingClientRect();
    return [...document.querySelectorAll('.drawing.wide a[aria-label]')]
      .map((other) => ({ name: other.ariaLabel, rect: other.getBoundingClientRect() }))
      .filter(
        ({ rect }) =>
          rect.left < box.right && rect.right > box.left && rect.top < box.bottom && rect.bottom > box.top,
      )
      .map(({ name }) => name);
  });
  expect(covered).toEqual([]);
  await expect(page.locator('.drawing.wide [data-slot="1"].dim').first()).toBeAttached();
  await expect(page.locator('.drawing.wide [data-slot="0"].dim')).toHaveCount(0);

  await note.hover();
  await expect(note).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(page.locator('.dim')).toHaveCount(0);
});

test('a mark reached by keyboard tells the same, within a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/en${chart}`);
  const mark = page.locator('.drawing.narrow a[aria-label^="Taijiang"]').first();
  await mark.focus();
  const note = page.locator('.chart-note');
  await expect(note.locator('p')).toHaveText((await mark.getAttribute('aria-label'))!);
  const { x, width } = (await note.boundingBox())!;
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(390);
});

test('a district’s profile has one address, and says so to those who ask for others', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ baseURL: baseURL! });
  await page.goto('/charts/profile-cangshan/cangshan~taijiang/');
  await page.locator('lost-chart a:visible').click();
  await expect(page).toHaveURL(`${baseURL}/charts/profile-cangshan/`);
  await expect(page.locator('#share-address')).toContainText('/charts/profile-cangshan/');
  await page.close();
});
