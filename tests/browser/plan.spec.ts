import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { PlanText } from '../../src/schema/plan-text.ts';
import { axeViolations } from './axe-violations.ts';
import { expect, test } from './watched-page.ts';

const plan = 'plans/cangshan-14th-five-year-plan/';
const data = '/data/plans/cangshan-14th-five-year-plan.json';
const sentenceText = '高新技术企业快速发展，总量突破600家。';

for (const { start, fact, copied, unknown } of [
  { start: '/', fact: '下限（不含本数）', copied: '已复制', unknown: '没有地址为“nowhere”的句子' },
  {
    start: '/en/',
    fact: 'to number more than 600 by 2025',
    copied: 'Copied',
    unknown: 'no sentence with the address “nowhere”',
  },
]) {
  const address = start + plan;

  test.describe(address, () => {
    test('tells beside the text how a target was read, without JavaScript', async ({ browser, baseURL }) => {
      const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL! });
      await page.goto(address);
      const passage = page.locator('.plan-text > section > div', { hasText: sentenceText });
      const reading = passage.locator('details', { hasText: '>600' });
      await reading.locator('summary').click();
      await expect(reading.locator('dd, summary', { hasText: fact })).toBeVisible();
      await expect(reading.locator('a[href*="/indicators/high-tech-enterprises/"]')).toBeVisible();
      await expect(reading.locator('a[href*="/plans/taijiang-14th-five-year-plan/#"]')).toBeVisible();

      const [lead, sentence] = [passage.locator('b[id]'), passage.locator('span', { hasText: sentenceText })];
      await passage.locator('p > a').click({ force: true });
      await expect(page.locator(':target')).toHaveText((await lead.textContent())!);
      await page.goto(`${address}#${await sentence.getAttribute('id')}`);
      await expect(page.locator(':target')).toContainText(sentenceText);
      await expect(page.locator(':target')).toBeInViewport();
      await page.close();
    });

    test('opens the reading of a mark that is chosen, and marks its words', async ({ page }) => {
      await page.goto(address);
      const mark = page.locator('mark', { hasText: '总量突破600家' });
      await mark.click();
      await expect(page.locator('.readings details[open] summary')).toContainText('>600');
      await expect(mark).toHaveClass(/chosen/u);
      await page.locator('mark', { hasText: 'GDP保持8%以上' }).click();
      await expect(mark).not.toHaveClass(/chosen/u);
      const open = page.locator('.readings details[open]');
      await expect(open.locator('summary')).toContainText('≥8%');
      await open.locator('a').first().focus();
      await page.keyboard.press('Escape');
      await expect(open).toHaveCount(0);
      await expect(page.locator('.readings summary:focus')).toContainText('≥8%');
    });

    test('copies the link and the quotation of a sentence by keyboard alone', async ({
      page,
      context,
      baseURL,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(address);
      const link = page.locator(`a:has(+ span:has-text("${sentenceText}"))`);
      await link.focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('.sentence-tools button').first()).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.locator('.sentence-tools [role="status"]')).toHaveText(copied);
      const url = await page.evaluate(() => navigator.clipboard.readText());
      expect(url).toMatch(new RegExp(`^${baseURL}${address}#s[a-z0-9]{7}$`, 'u'));

      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect
        .poll(() => page.evaluate(() => navigator.clipboard.readText()))
        .toContain(`“${sentenceText}”`);
      const quotation = await page.evaluate(() => navigator.clipboard.readText());
      expect(quotation).toContain('福州市仓山区国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要');
      expect(quotation).toContain('第一章 › 第五节 › 二、主要目标');
      expect(quotation).toContain('2021-01-14');
      expect(quotation).toContain(url);

      await page.keyboard.press('Escape');
      await expect(page.locator('.sentence-tools')).toHaveCount(0);
      await expect(link).toBeFocused();
    });

    test('has an outline that follows the reader', async ({ page }) => {
      await page.goto(address);
      const heading = page.locator('h3', { hasText: '着力提升养老服务水平' });
      await heading.scrollIntoViewIfNeeded();
      await heading.evaluate((element) => {
        element.scrollIntoView();
      });
      const id = (await heading.getAttribute('id'))!;
      const current = page.locator('.outline [aria-current]');
      await expect(current).toHaveAttribute('href', `#${id}`);
      await expect(current).toBeInViewport();

      // On a phone the outline is one line with the part being read, and the other language is a step from there.
      await page.setViewportSize({ width: 390, height: 844 });
      await heading.evaluate((element) => {
        element.scrollIntoView();
      });
      await expect(page.locator('.outline summary')).toContainText('第五节');
      await expect(page.locator('.outline ol').first()).toBeHidden();
      await page.locator('.outline a.languages').click();
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    });

    test('opens at the top for an unknown address, and says so quietly', async ({ page }) => {
      await page.goto(`${address}#nowhere`);
      await expect(page.locator('.anchor-notice')).toContainText(unknown);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await page.goto(`${address}#${'%E5%85%BB'.repeat(3000)}`);
      expect((await page.locator('.anchor-notice').textContent())!.length).toBeLessThan(200);
      await page.goto(`${address}#%E5%85`);
      await expect(page.locator('.anchor-notice')).toContainText('%E5%85');
    });

    test('is accessible with a reading and the tools open, and no wider than a phone', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(address);
      await page.locator('mark', { hasText: '总量突破600家' }).click();
      await page.locator(`a:has(+ span:has-text("${sentenceText}"))`).click();
      const within = ['.plan-head', '.plan-text > section > div:has(details[open])'];
      expect(await axeViolations(page, { within })).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    });

    test('stays under 70 KB for every 35,000 characters of text, and altogether', async ({ request }) => {
      const html = await (await request.get(address)).body();
      const { text } = (await (await request.get(data)).json()) as { text: PlanText };
      const characters = text.sections
        .flatMap(({ heading, passages }) => [
          heading,
          ...passages.flatMap(({ sentences }) => sentences.map((s) => s.text)),
        ])
        .join('').length;
      const bytes = gzipSync(html, { level: 9 }).length;
      expect(bytes).toBeLessThan(70_000);
      expect((bytes / characters) * 35_000).toBeLessThan(70_000);
    });
  });
}

test('remarks on what is missing, corrected and cut right where it is', async ({ page }) => {
  await page.goto('/plans/taijiang-14th-five-year-plan/');
  const gap = page.locator('.plan-text span[id]', { hasText: '具体指标如下' }).locator('+ .gap');
  await expect(gap).toContainText('主要指标表');
  await expect(page.locator('.plan-gaps')).toContainText('具体指标如下');
  await expect(page.locator('.plan-text .cut').first()).toContainText('页面标题');

  await page.goto(`/${plan}`);
  const corrected = page.locator('.plan-text span[id]:has(u)').first();
  await expect(corrected.locator('u')).toHaveText('厝');
  await expect(corrected.locator('+ .erratum')).toContainText('梁厍');
});

test('shows every heading in English beside the Chinese on the English page only', async ({ page }) => {
  await page.goto(`/en/${plan}`);
  const headings = page.locator('.plan-text :is(h2, h3, h4, h5, h6)');
  const count = await headings.count();
  expect(count).toBeGreaterThan(100);
  await expect(headings.locator('small[lang="en"]')).toHaveCount(count);
  await expect(page.locator('.outline')).toContainText('第一节 Where development stands');
  await page.goto(`/${plan}`);
  await expect(headings.locator('small')).toHaveCount(0);
});

for (const file of ['txt', 'md']) {
  test(`hands out the ${file} as it is`, async ({ request }) => {
    const served = await (await request.get(`/plans/cangshan-14th-five-year-plan.${file}`)).body();
    const folder = file === 'md' ? 'plans' : 'originals';
    expect(served.equals(await readFile(`content/${folder}/cangshan-14th-five-year-plan.${file}`))).toBe(
      true,
    );
  });
}

test('two documents of one district are set side by side: what the later one keeps, changes and adds', async ({
  page,
}) => {
  await page.goto('/passages/cangshan-14th-five-year-plan~cangshan-metro-implementation-2022/');
  const changes = page.locator('#changes');
  await expect(changes.locator('h3')).toHaveText([/^保留 \d+ 项$/u, /^改动 \d+ 项$/u, /^新增 \d+ 项$/u]);
  await expect(changes.locator('li', { hasText: '中心地位更加凸显' })).toContainText('97% 也见于先一份');
  await expect(page.locator('main')).toContainText('“也见于”不是说谁抄了谁');
  await expect(page.locator('.shared-passage').first().locator('blockquote')).toHaveCount(2);
});
