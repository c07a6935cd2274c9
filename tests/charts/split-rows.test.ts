import { expect, test } from 'vitest';
import { drawArithmeticParts } from '../../src/charts/arithmetic/render.ts';
import { chartSvg, type Drawing } from '../../src/charts/chart-svg.ts';
import { drawEmphasisParts } from '../../src/charts/emphasis/render.ts';
import { drawProfileParts } from '../../src/charts/profile/render.ts';
import { splitRows } from '../../src/charts/split-rows.ts';
import { readSeries } from './read-fixture.ts';

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

const parts = [
  ['profile', (mostPx: number) => drawProfileParts(readSeries('profile', 'every-bound'), options, mostPx)],
  [
    'arithmetic',
    (mostPx: number) => drawArithmeticParts(readSeries('arithmetic', 'thirty-districts'), options, mostPx),
  ],
  ['emphasis', (mostPx: number) => drawEmphasisParts(readSeries('emphasis', 'five-plans'), options, mostPx)],
] as const;
const options = { id: 'part', width: 640 };
const linksIn = (drawings: readonly Drawing[]): string[] =>
  drawings
    .map((drawing) => chartSvg(drawing))
    .flatMap((svg) => [...svg.matchAll(/aria-label="([^"]+)"/gu)].map(([, name]) => name!));

test.each(parts)('a chart of %s in parts fits and leaves nothing out', (_, draw) => {
  const [whole, ...none] = draw(Infinity);
  expect(none).toEqual([]);
  const mostPx = Math.ceil(whole!.frame.height * 0.7);
  const split = draw(mostPx);
  expect(split.length).toBeGreaterThan(1);
  for (const { frame } of split) expect(frame.height).toBeLessThanOrEqual(mostPx);
  expect(new Set(linksIn(split))).toEqual(new Set(linksIn([whole!])));
  expect(new Set(split.map(({ frame }) => frame.id)).size).toBe(split.length);
});
