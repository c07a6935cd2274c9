import { expect, test } from 'vitest';
import { compareIndicator } from '../../../../src/compare/compare-indicator.ts';
import { unitTable } from '../../../../src/schema/unit-table.ts';
import { editionOf } from '../../../../src/site/edition.ts';
import { indicatorTitle } from '../../../../src/site/wording/claims/indicator-title.ts';
import type { Library } from '../../../../src/site/library.ts';
import { sampleIndicator } from '../../../samples/sample-indicator.ts';
import { sampleQuantity } from '../../../samples/sample-quantity.ts';
import { sampleReading } from '../../../samples/sample-reading.ts';
import { sampleLibrary } from '../../sample-library.ts';

const library = await sampleLibrary();
const units = unitTable([
  { symbol: '家', aliases: [], name: { zh: '家', en: 'firms' }, dimension: 'count-家', factor: 1 },
]);

/** The title of what Mawei’s plan alone states. */
function told(...changes: Parameters<typeof sampleQuantity>[0][]): string {
  const reading = sampleReading('mawei', changes.map(sampleQuantity));
  const comparison = compareIndicator(sampleIndicator(), ['mawei', 'jinan'], [reading], units);
  const own: Library = {
    ...library,
    readings: [reading],
    comparison: () => comparison,
    quantity: ({ id }) => reading.quantities.find((quantity) => quantity.id === id)!,
  };
  return indicatorTitle(comparison, own, editionOf('zh', '/'));
}

test('one figure is told with its limit, and with what it measures where that is not what the indicator does', () => {
  expect(told({ value: '65', bound: 'min', inclusive: true })).toBe('只有马尾写明企业：≥65 家');
  expect(told({ value: '65', measure: 'change', period: '2021', direction: 'up' })).toBe(
    '只有马尾写明企业：65 家，2021 年增加',
  );
});

test('none of several figures for the same years stands for all, but that of the whole', () => {
  const started = { value: '26', qualifier: '新开工' };
  const built = { value: '120', qualifier: '建成' };
  expect(told(started, built)).toBe('只有马尾写明企业：2 个数，各有所指');
  expect(told({ value: '26' }, { value: '30' })).toBe('只有马尾写明企业：2 个数，各有所指');
  expect(told({ value: '168' }, started, built)).toBe('只有马尾写明企业：168 家');
});

test('a goal without a number is not said to be a figure, and quoted only where it is short', () => {
  const words = { value: null, unit: null, bound: 'relative' } as const;
  expect(told({ ...words, quote: '居全市前列' })).toBe('马尾给企业定了名次或参照，没有找到数：“居全市前列”');
  expect(told({ ...words, quote: '总量和增速在全市各区县中保持前列并且逐年上升' })).toBe(
    '马尾给企业定了名次或参照，没有找到数',
  );
});
