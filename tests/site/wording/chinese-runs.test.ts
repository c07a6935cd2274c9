import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { chineseRuns } from '../../../src/site/wording/chinese-runs.ts';

const chinese = (text: string): string[] =>
  chineseRuns(text).flatMap((run) => (run.chinese ? [run.text] : []));

test.each([
  ['different definition: “治水提质行动”', ['治水提质行动']],
  ['a rank (“居全市前列”), a scope (园区)', ['居全市前列', '园区']],
  ['“R&D经费投入增长率保持全市前列”', ['经费投入增长率保持全市前列']],
  ['no number', []],
])('%s', (text, expected) => {
  expect(chinese(text)).toEqual(expected);
});

test('nothing is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('中', '文', 'a', '(', '”', '，', ' ') }), (text) => {
      expect(
        chineseRuns(text)
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
