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

test.each([
  ['1500', '亿元', 'GDP', '150 billion yuan'],
  ['902.27', '亿元', 'GDP', '90.227 billion yuan'],
  ['13.1', '万元', '人均GDP', '131,000 yuan'],
  ['6.5', '万人', '城镇新增就业人数', '65,000 new urban jobs'],
  ['150', '万平方米', '厂房', '1.5 million square metres'],
  ['3000', '吨', '垃圾', '3,000 tonnes'],
  ['80..120', '万元', '补助', '800,000–1.2 million yuan'],
  ['1000', '亿', '产业集群规模', '100 billion'],
  ['600', '家', '高新技术企业总量', '600 firms'],
  ['1', '家', '高新技术企业总量', '1 firm'],
  ['168', '个', '亿元以上项目新开工', '168 projects'],
  ['40', '张', '每千名老年人拥有养老床位数', '40 care beds'],
  ['16', '家', '勠', '16 establishments'],
  ['8', '%', 'GDP', '8%'],
] as const)('English writes %s %s of %s out: %s', (value, unit, subject, text) => {
  const stated = quantity({ bound: 'exact', inclusive: null, value, unit, subject });
  expect(figureText(stated, library, en)).toBe(text);
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
