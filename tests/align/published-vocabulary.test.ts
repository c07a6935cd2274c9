import { expect, test } from 'vitest';
import { indicatorFinder } from '../../src/align/indicator-finder.ts';
import { loadVocabulary } from '../../src/load/load-vocabulary.ts';
import type { Quantity } from '../../src/schema/quantity.ts';
import { unitTable } from '../../src/schema/unit-table.ts';
import { sampleQuantity } from '../samples/sample-quantity.ts';

const vocabulary = (await loadVocabulary('content')).vocabulary!;
const finder = indicatorFinder(vocabulary, unitTable(vocabulary.units));

test.each<[subject: string, unit: string, measure: Quantity['measure'], indicator: string | undefined]>([
  ['千万元以上项目新开工', '个', 'count', 'projects-started'],
  ['千万元以上项目竣工', '个', 'count', 'projects-completed'],
  ['农业建成投产项目', '个', 'count', 'projects-completed'],
  ['开工和竣工项目', '个', 'count', undefined],
  ['审批时限', '%', 'level', 'approval-time'],
  ['审批时限', '%', 'change', 'approval-time-cut'],
  ['单位地区生产总值能耗', '%', 'change', 'energy-intensity-cut'],
  ['单位地区生产总值能耗', '%', 'level', undefined],
  ['单位地区生产总值能耗', '吨标准煤', 'level', undefined],
  ['进出口总额占全省比重', '%', 'level', undefined],
  ['进出口总额', '%', 'growth', 'foreign-trade-growth'],
  ['税收超亿元楼宇', '栋', 'level', 'tax-rich-office-buildings'],
  ['税收超五千万元楼宇', '栋', 'level', undefined],
  ['安置房', '套', 'count', 'affordable-rental-homes'],
  ['安置房', '万平方米', 'count', undefined],
  ['旧村改造', '片', 'count', undefined],
])('%s in %s as a %s means %s', (subject, unit, measure, indicator) => {
  expect(finder.align(sampleQuantity({ subject, unit, measure }), subject)?.indicator).toBe(indicator);
});
