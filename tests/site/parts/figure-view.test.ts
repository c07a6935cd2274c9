import { expect, test } from 'vitest';
import type { AlignedQuantity } from '../../../src/schema/aligned-quantity.ts';
import { editionOf } from '../../../src/site/edition.ts';
import { figureInWords, figureText } from '../../../src/site/parts/figure-text.ts';
import { whenText } from '../../../src/site/parts/when-text.ts';
import { sampleLibrary } from '../sample-library.ts';

const library = await sampleLibrary();
const [zh, en] = [editionOf('zh', '/'), editionOf('en', '/')];
const [some] = library.plan('mawei-plan').quantities;

function quantity(fields: Partial<AlignedQuantity>): AlignedQuantity {
  return { ...some!, periodFrom: 'sentence', ...fields };
}

test.each([
  [{ bound: 'min', inclusive: true, value: '8', unit: '%' }, '≥8%', '不低于 8%', 'at least 8%'],
  [{ bound: 'min', inclusive: false, value: '600', unit: '家' }, '>600 家', '要超过 600 家', null],
  [{ bound: 'max', inclusive: true, value: '5.5', unit: '%' }, '≤5.5%', '不超过 5.5%', 'at most 5.5%'],
  [{ bound: 'max', inclusive: false, value: '3', unit: '%' }, '<3%', '要低于 3%', 'less than 3%'],
  [{ bound: 'about', inclusive: null, value: '7.5', unit: '%' }, '≈7.5%', '约 7.5%', 'about 7.5%'],
  [{ bound: 'range', inclusive: null, value: '10..15', unit: '%' }, '10–15%', '为 10–15%', '10–15%'],
] as const)('%j is written %s', (fields, text, chinese, english) => {
  const stated = quantity(fields);
  expect(figureText(stated, library, zh)).toBe(text);
  expect(figureInWords(stated, library, zh)).toBe(chinese);
  if (english) expect(figureInWords(stated, library, en)).toBe(english);
});

test('a relative goal is quoted, never turned into a number', () => {
  const rank = quantity({ bound: 'relative', value: null, unit: null, quote: '保持全市前列' });
  expect(figureText(rank, library, zh)).toBe('“保持全市前列”');
});

test('of a table, a relative goal is the words of its cell, not of its whole row', () => {
  const row = '绿色生态 | 单位GDP能耗降幅 | 控制在市下达指标内';
  const bound = quantity({
    bound: 'relative',
    value: null,
    unit: null,
    quote: row,
    cell: '控制在市下达指标内',
  });
  expect(figureText(bound, library, zh)).toBe('“控制在市下达指标内”');
});

test('a unit that begins with a number is set off from the number before it in English', () => {
  const money = quantity({ bound: 'exact', inclusive: null, value: '1500', unit: '亿元' });
  expect(figureText(money, library, en)).toBe('1500 × 100 million yuan');
});

test('a unit that the vocabulary does not know stays in the plan’s own word', () => {
  const odd = quantity({ bound: 'exact', inclusive: null, value: '3', unit: '勠' });
  expect(figureText(odd, library, en)).toBe('3 勠');
});

test.each([
  [{ measure: 'level', period: '2025' }, '到 2025 年'],
  [{ measure: 'level', period: '2020', status: 'achieved' }, '2020 年'],
  [{ measure: 'growth', period: '2021-2025', yearly: true }, '2021—2025 年年均增速'],
  [{ measure: 'growth', period: '2021', quote: '增长8%' }, '2021 年增速'],
  [{ measure: 'growth', period: '2016-2020', status: 'achieved', quote: '增长58%' }, '2016—2020 年间增幅'],
  [{ measure: 'change', period: '2021', direction: 'up' }, '2021 年增加'],
  [{ measure: 'change', period: '2021', direction: 'down' }, '2021 年减少'],
  [{ measure: 'change', period: '2021', direction: null }, '2021 年增减'],
  [{ measure: 'count', period: '2021-2025' }, '2021—2025 年'],
  [{ measure: 'count', period: '2021-2025', yearly: true }, '2021—2025 年每年'],
  [{ measure: 'change', period: '2021-2025', yearly: true, direction: 'up' }, '2021—2025 年每年增加'],
  [{ measure: 'change', period: '2021-2025', direction: 'up' }, '2021—2025 年增加'],
  [{ measure: 'level', period: null, periodFrom: null }, '未写年份'],
  [{ measure: 'level', period: '2025', periodFrom: 'document' }, '到 2025 年（据规划期）'],
  [{ measure: 'level', period: '2025', periodFrom: 'heading' }, '到 2025 年（据标题）'],
  [{ measure: 'level', period: '2025', periodFrom: 'assumed' }, '到 2025 年（推定）'],
  [{ measure: 'growth', period: '2021-2025', value: '2', unit: '倍' }, '2021—2025 年间的倍数'],
  [
    { measure: 'growth', period: '2021-2025', yearly: true, indicator: 'services-share', direction: 'up' },
    '2021—2025 年每年增加',
  ],
] as const)('%j is for %s', (fields, when) => {
  expect(whenText(quantity({ status: 'target', ...fields }), library, zh)).toBe(when);
});

test('English says each year of a yearly count or change', () => {
  const yearly = { status: 'target', period: '2021-2025', yearly: true } as const;
  expect(whenText(quantity({ ...yearly, measure: 'count' }), library, en)).toBe('each year, 2021–2025');
  expect(whenText(quantity({ ...yearly, measure: 'change' }), library, en)).toBe('yearly change, 2021–2025');
});
