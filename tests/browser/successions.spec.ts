import { expect, test } from './watched-page.ts';

const former = '/plans/chenghu-14th-five-year-plan/';
const successor = '/plans/chenghu-15th-five-year-plan/';

test('where a plan follows another, the current one leads, and the older stays a click away', async ({
  page,
}) => {
  await page.goto('/districts/chenghu/');
  const growth = page.locator('.promises li', { hasText: '820 亿元' });
  await expect(growth.locator('b')).toHaveText('820 亿元');
  await growth.getByRole('link', { name: '此前：620 亿元' }).click();
  await expect(page).toHaveURL(new RegExp(`${former}#`, 'u'));
  await expect(page.locator(':target')).toContainText('620亿元');
  await expect(page.locator('main')).toContainText('已由澄湖区“十五五”规划纲要接续');

  await page.goto('/indicators/gdp/');
  await expect(page.locator('.chart-figure')).toContainText('820 亿元');
  await expect(page.locator('.chart-figure')).not.toContainText('620 亿元');

  await page.goto(successor);
  await page.locator(`a[href="${successor}changes/"]`).click();
  const rows = page.locator('.change-table tr');
  const row = rows.filter({ hasText: '620 亿元' });
  for (const words of ['596 亿元', '没有达到', '820 亿元', '地区生产总值达到620亿元'])
    await expect(row).toContainText(words);
  // What was newly built is not all of what was to be built or enlarged.
  await expect(rows.filter({ hasText: '改扩建中小学10所' })).toContainText('说不准');
  await expect(page.locator('main')).toContainText(
    '后一份规划写出同年数字的有 8 个：4 个达到，3 个没有达到，1 个说不准',
  );

  await page
    .locator('.drawing.wide')
    .getByRole('link', { name: '地区生产总值，前一份的目标，620 亿元，到 2025 年' })
    .click();
  await expect(page).toHaveURL(new RegExp(`${former}#`, 'u'));
});
