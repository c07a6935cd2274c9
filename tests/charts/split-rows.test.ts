import { expect, test } from 'vitest';
import { splitRows } from '../../src/charts/split-rows.ts';

const within = (most: number) => (run: readonly number[]) => run.reduce((sum, row) => sum + row, 0) <= most;

test.each([
  [
    'fills one run after the other',
    [3, 4, 5, 1],
    8,
    [
      [3, 4],
      [5, 1],
    ],
  ],
  ['keeps a row that fits nowhere by itself', [9, 1, 2], 8, [[9], [1, 2]]],
  ['has no run for no rows', [], 8, []],
])('%s', (_, rows, most, runs) => {
  expect(splitRows(rows, within(most))).toEqual(runs);
});
