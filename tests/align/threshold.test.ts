import { expect, test } from 'vitest';
import { contradictsThreshold, thresholdsIn } from '../../src/align/threshold.ts';

test.each([
  ['营收超千万元门店', ['千万']],
  ['1亿元以上项目', ['亿']],
  ['5000万元以上、亿元以上项目', ['5000万', '亿']],
  ['万元GDP能耗', []],
  ['亿元地区生产总值死亡率', []],
  ['高新技术企业', []],
])('%s asks for %j', (name, thresholds) => {
  expect(thresholdsIn(name)).toEqual(thresholds);
});

test('a subject contradicts the size in a name only if it has one of its own', () => {
  expect(contradictsThreshold('营收千万元门店', '营收亿元门店数')).toBe(true);
  expect(contradictsThreshold('超亿元门店', '营收亿元门店数')).toBe(false);
  expect(contradictsThreshold('门店', '营收亿元门店数')).toBe(false);
  expect(contradictsThreshold('营收千万元门店', '门店数')).toBe(false);
});
