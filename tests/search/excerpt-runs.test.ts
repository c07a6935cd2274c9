import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptRuns } from '../../src/search/excerpt-runs.ts';

const plain = (runs: { text: string; marked: boolean }[]): string =>
  runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test('a short text is given whole, with every mark', () => {
  const marks = [
    { start: 0, end: 2 },
    { start: 7, end: 9 },
  ];
  expect(plain(excerptRuns('养老服务，增加养老床位。', marks, 40))).toBe('[养老]服务，增加[养老]床位。');
});

test('a long text is cut where clauses end', () => {
  const text = `${'前面的话，'.repeat(20)}增加养老床位，${'后面的话，'.repeat(20)}`;
  const start = text.indexOf('养老');
  const shown = plain(excerptRuns(text, [{ start, end: start + 4 }], 30));
  expect(shown).toBe('……前面的话，增加[养老床位]，后面的话，后面的话，后面的话……');
});

test('what is shown is the text’s own, and holds the first mark', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 300 }),
      fc.nat(),
      fc.integer({ min: 1, max: 9 }),
      (text, at, length) => {
        const start = at % text.length;
        const end = Math.min(text.length, start + length);
        const runs = excerptRuns(text, [{ start, end }], 40);
        expect(runs.filter(({ marked }) => marked).map((run) => run.text)).toEqual([text.slice(start, end)]);
        const shown = runs
          .filter((run) => run.text !== '……')
          .map((run) => run.text)
          .join('');
        expect(text).toContain(shown);
      },
    ),
  );
});
