import { test as plain } from '@playwright/test';
import { readFileSync, readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeViolations } from './axe-violations.ts';
import { expect, test } from './watched-page.ts';

interface Expected {
  query: string;
  language: 'zh' | 'en';
  tier: string;
  first: string;
}

const expectations = JSON.parse(
  readFileSync(new URL('../fixtures/search/queries.json', import.meta.url), 'utf8'),
) as Expected[];

const plans = new URL('../../dist/data/plans/', import.meta.url);
interface PublishedPlan {
  about: { id: string };
  text: { sections: { passages: { sentences: { anchor: string; text: string }[] }[] }[] };
}
const sentences = readdirSync(plans).flatMap((file) => {
  const { about, text } = JSON.parse(readFileSync(new URL(file, plans), 'utf8')) as PublishedPlan;
  return text.sections
    .flatMap(({ passages }) => passages.flatMap((passage) => passage.sentences))
    .map((sentence) => ({ ...sentence, plan: about.id }));
});

/** As a reader sees it: width, case and white space make no difference. */
const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s/gu, '');

const pageOf = { zh: '/search/', en: '/en/search/' };
const addressOf = (query: string, language: 'zh' | 'en' = 'zh', more = ''): string =>
  `${pageOf[language]}?q=${encodeURIComponent(query)}${more}`;
const answered = (page: Page) =>
  expect(page.locator('.search-status')).not.toHaveText(/^(正在查……|Searching…)?$/u);
/** The results that are texts of plans. */
const texts = (page: Page) => page.locator('.result:is([data-kind="sentence"], [data-kind="title"])');

/** Reads to the end of what a search can find, and unfolds it. Each click waits for the one before to have its answer. */
async function readAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const button = (): HTMLButtonElement | null => document.querySelector('.read-on button');
    for (let next = button(); next; next = button()) {
      if (!next.disabled) next.click();
      await new Promise(requestAnimationFrame);
    }
    const more = (): HTMLElement | undefined =>
      [...document.querySelectorAll<HTMLElement>('.more')].find((each) => each.checkVisibility());
    for (let next = more(); next; next = more()) next.click();
  });
}

const queriesByKind = Map.groupBy(expectations, ({ tier, language }) => `${tier}, ${language}`);
for (const [kind, queries] of queriesByKind) {
  test(`each query finds first what must be, and all that hold the phrase (${kind})`, async ({ page }) => {
    test.slow();
    for (const expected of queries) await test.step(expected.query, () => findsAll(page, expected));
  });
}

async function findsAll(page: Page, { query, language, first }: Expected): Promise<void> {
  await page.goto(addressOf(query, language));
  await answered(page);
  const result = texts(page).first();
  expect(fold((await result.locator('.found > p:not(.place)').allTextContents()).join(' '))).toContain(
    fold(first),
  );
  await expect(result.locator('mark').first()).toBeVisible();
  await expect(result.locator('.place')).not.toBeEmpty();

  const holding = sentences.filter(({ text }) => fold(text).includes(fold(query)));
  if (holding.length > 0) {
    const marked = (await result.locator('mark').allTextContents()).map(fold);
    expect(marked).toContain(fold(query));
  }
  await readAll(page);
  const hrefs = await page
    .locator('.result a')
    .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
  const expected = holding.map(
    ({ plan, anchor }) => `${language === 'en' ? '/en' : ''}/plans/${plan}/#${anchor}`,
  );
  expect(expected.filter((href) => !hrefs.includes(href))).toEqual([]);
}

test('a result leads to its sentence, and back to the search', async ({ page }) => {
  await page.goto(addressOf('养老床位'));
  const result = texts(page).first();
  const marked = (await result.locator('mark').first().textContent())!;
  await result.locator('a').click();
  await expect(page).toHaveURL(/\/plans\/[a-z0-9-]+\/#.+$/u);
  await expect(page.locator(':target')).toBeInViewport();
  await expect(page.locator(':target')).toContainText(marked);
  await page.goBack();
  await expect(texts(page).first()).toBeVisible();
});

for (const language of ['zh', 'en'] as const) {
  test(`quotes are marked as Chinese, and all else speaks ${language}`, async ({ page }) => {
    await page.goto(addressOf('高新技术企业', language));
    await answered(page);
    for (const quote of await page.locator('.result .words').all()) {
      await expect(quote).toHaveAttribute('lang', 'zh-CN');
    }
    const said = await page.locator('.search-status').textContent();
    expect(/\p{Script=Han}/u.test(said!.replace('高新技术企业', ''))).toBe(language === 'zh');
  });
}

test('nothing of the index loads before use', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('/search/');
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((path) => path.includes('search-index'))).toEqual([]);
});

for (const query of ['养老床位', '发展', 'GDP', 'R&D', 'kindergarten', 'e-commerce', 'housing']) {
  test(`a first search loads at most 120 KB: ${query}`, async ({ page }) => {
    const sizes: Promise<number>[] = [];
    const loaded: string[] = [];
    page.on('requestfinished', (request) => {
      const path = new URL(request.url()).pathname;
      if (!/search-index|\.js$/u.test(path)) return;
      loaded.push(path);
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.goto(addressOf(query));
    await answered(page);
    await page.waitForLoadState('networkidle');
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(loaded.some((path) => /block-[\da-f]+\.pack$/u.test(path))).toBe(true);
    expect(bytes).toBeGreaterThan(20 * 1024);
    expect(bytes).toBeLessThan(120 * 1024);
  });
}

test('an indicator by its name is answered with its figures, each leading to its sentence', async ({
  page,
}) => {
  await page.goto(addressOf('地区生产总值'));
  const figures = page.locator('.search-figures');
  await expect(figures.locator('dt')).toHaveText(['仓山', '台江', '闽侯', '鼓楼'], { useInnerText: true });
  await expect(figures.locator('dd').first()).toContainText('1500');
  await figures.locator('dd a').first().click();
  await expect(page.locator(':target')).toBeInViewport();
});

for (const [query, offer] of [
  ['养老床为', '养老床位'],
  ['河涨制', '河长制'],
] as const) {
  test(`a slip is offered what may be meant: ${query}`, async ({ page }) => {
    await page.goto(addressOf(query));
    await page.locator('.search-answer a', { hasText: offer }).click();
    await expect(texts(page).first()).toContainText(offer);
  });
}

for (const language of ['zh', 'en'] as const) {
  test(`a count is said to be so far, without districts, until all is read (${language})`, async ({
    page,
  }) => {
    const soFar = language === 'zh' ? '还没有查完' : 'So far';
    await page.goto(addressOf('养老 服务', language));
    await answered(page);
    await expect(page.locator('.search-status')).toContainText(soFar);
    await expect(page.locator('.search-status')).not.toContainText(language === 'zh' ? '仓山' : 'Cangshan');
    await readAll(page);
    await expect(page.locator('.search-status')).not.toContainText(soFar);
    await expect(page.locator('.search-status')).toContainText(language === 'zh' ? '仓山' : 'Cangshan');
  });
}

test('from any page, with the keyboard only: box, search, filter, result', async ({ page }) => {
  await page.goto('/en/targets/');
  await page.keyboard.press('/');
  await expect(page.locator('header input[type="search"]')).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(page.locator('header input[type="search"]')).toHaveValue('a/b');
  await page.keyboard.press('Escape');
  await expect(page.locator('header input[type="search"]')).not.toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.type('kindergarten');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/search\/\?q=kindergarten$/u);
  await answered(page);
  await page.keyboard.press('/');
  await expect(page.locator('main input[type="search"]')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('select[name="district"]')).toBeFocused();
  await page.keyboard.type('Tai');
  await expect(page).toHaveURL(/district=taijiang/u);
  await expect(page.locator('select[name="district"]')).toBeFocused();
  await answered(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('.search-answer a').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/search/u);
});

test('filters narrow, stay in the address, and go back', async ({ page }) => {
  await page.goto(addressOf('学前教育'));
  await answered(page);
  await page.locator('select[name="district"]').selectOption('taijiang');
  await expect(page).toHaveURL(/&district=taijiang$/u);
  await answered(page);
  expect(
    new Set(
      await texts(page)
        .locator('.whose')
        .allTextContents()
        .then((all) => all.map((t) => t.trim())),
    ),
  ).toEqual(new Set(['台江']));
  await page.locator('select[name="kind"]').selectOption('indicator');
  await expect(texts(page)).toHaveCount(0);
  await expect(page.locator('.result[data-kind="indicator"]').first()).toBeVisible();
  await page.locator('main input[type="search"]').fill('河长制');
  await page.keyboard.press('Enter');
  await answered(page);
  await page.goBack();
  await expect(page.locator('main input[type="search"]')).toHaveValue('学前教育');
  await expect(page.locator('select[name="kind"]')).toHaveValue('indicator');
});

for (const [language, said] of [
  ['zh', '没有找到'],
  ['en', 'Nothing found'],
] as const) {
  test(`no hit is said and topics are suggested (${language})`, async ({ page }) => {
    await page.goto(addressOf('养老机器人乐园', language));
    await expect(page.locator('.search-status')).toContainText(said);
    await expect(page.locator('.search-answer a[href*="/compare/elderly-care/"]')).toBeVisible();
    await expect(page.locator('.search-lists')).toBeVisible();
  });
}

for (const query of [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  'a'.repeat(10_000),
  '%00%ff',
]) {
  test(`a hostile query is only looked for: ${query.slice(0, 20)}`, async ({ page }) => {
    page.on('dialog', () => expect('a dialog').toBe('never opened'));
    await page.goto(`/search/?q=${query.startsWith('%') ? query : encodeURIComponent(query)}`);
    await answered(page);
    await expect(page.locator('.search-answer img, .search-answer script')).toHaveCount(0);
    await expect(page.locator('.search-lists a, .result a').first()).toBeVisible();
  });
}

test('ten thousand characters pasted into the box are searched by their beginning', async ({ page }) => {
  await page.goto('/plans/');
  await page.keyboard.press('/');
  await page.keyboard.insertText('养老'.repeat(5000));
  await page.keyboard.press('Enter');
  await answered(page);
  expect(page.url().length).toBeLessThan(1000);
  await expect(page.locator('.search-lists a, .result a').locator('visible=true').first()).toBeVisible();
});

test('filters that do not exist are left out, and said to be', async ({ page }) => {
  await page.goto(addressOf('河长制', 'zh', '&district=nowhere&topic=x'));
  await expect(page.locator('.search-status')).toContainText('筛选条件有不认识的');
  await expect(texts(page).first()).toBeVisible();
});

for (const [language, said] of [
  ['zh', '索引没有载入'],
  ['en', 'did not load'],
] as const) {
  for (const part of ['**/*.pack', '**/search-index/index.json', '**/search-engine.*.js']) {
    plain(
      `a search whose ${part} fails to load is said to fail, with the lists and another try (${language})`,
      async ({ page }) => {
        await page.route(part, (route) => route.abort());
        await page.goto(addressOf('河长制', language));
        await expect(page.locator('.search-failure')).toContainText(said);
        await expect(page.locator('.search-lists')).toBeVisible();
        await page.unroute(part);
        await page.locator('.search-failure button').click();
        await expect(texts(page).first()).toContainText('河长制');
      },
    );
  }
}

test('an address with ten thousand Chinese characters is searched by its beginning', async ({ page }) => {
  await page.goto(addressOf('养老'.repeat(5000)));
  await answered(page);
  await expect(page.locator('.search-status')).toContainText('词太长');
  await expect(page.locator('.search-lists a, .result a').locator('visible=true').first()).toBeVisible();
});

for (const [language, said] of [
  ['zh', '处（本站英文标题 2 处，按中文说法 8 处）'],
  ['en', '“preschool” (2 in our English titles, 8 in the plans’ Chinese)'],
] as const) {
  test(`an English word leads to sentences, and is told by which Chinese words (${language})`, async ({
    page,
  }) => {
    await page.goto(addressOf('preschool', language));
    await expect(page.locator('.search-status')).toContainText(said);
    const group = page.locator('.search-group', { has: page.locator('[data-kind="sentence"]') });
    await expect(group.locator('> p [lang="zh-CN"]')).toContainText('幼儿园');
    const sentence = group.locator('.result').first();
    const word = (await sentence.locator('mark').first().textContent())!;
    expect(['幼儿园', '学前教育', '托育']).toContain(word);
    await sentence.locator('a').click();
    await expect(page.locator(':target')).toContainText(word);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const language of ['zh', 'en'] as const) {
    test(`the page says so, and offers lists (${language})`, async ({ page }) => {
      await page.goto(addressOf('河长制', language));
      await expect(page.locator('.search-failure')).toContainText('JavaScript');
      for (const list of ['/plans/', '/compare/', '/indicators/']) {
        expect(await page.locator(`.search-lists a[href*="${list}"]`).count()).toBeGreaterThan(0);
      }
    });
  }
});

for (const language of ['zh', 'en'] as const) {
  test(`results are accessible in light and dark, and no wider than a phone (${language})`, async ({
    page,
  }) => {
    await page.goto(addressOf('GDP', language));
    await answered(page);
    expect(await axeViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeViolations(page, { rules: ['color-contrast'] })).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });
}
