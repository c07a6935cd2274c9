import { expect, test } from 'vitest';
import { likeYears } from '../../src/compare/like-years.ts';
import { sampleQuantity } from '../samples/sample-quantity.ts';

const figure = (district: string, period: string, value: string) => ({
  target: sampleQuantity({ district, period, value }),
  value: { low: Number(value), high: Number(value) },
  ...{ base: null, baseValue: null, alsoAt: [] },
});
const told = (figures: ReturnType<typeof figure>[]) =>
  likeYears(figures).map(({ target }) => [target.district, target.period]);

test('of several figures of a district, the one for the years of the others is taken', () => {
  expect(
    told([
      figure('first', '2025', '8'),
      figure('first', '2021-2025', '8'),
      figure('second', '2021-2025', '7'),
    ]),
  ).toEqual([
    ['first', '2021-2025'],
    ['second', '2021-2025'],
  ]);
});

test('a district that states nothing for those years keeps its first figure', () => {
  expect(
    told([figure('first', '2025', '8'), figure('second', '2025', '7'), figure('third', '2030', '9')]),
  ).toEqual([
    ['first', '2025'],
    ['second', '2025'],
    ['third', '2030'],
  ]);
  expect(told([])).toEqual([]);
});
