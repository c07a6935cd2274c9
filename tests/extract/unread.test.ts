import { expect, test } from 'vitest';
import { extract } from './read-plan.ts';

test('a number that no rule understands is listed, so that nothing is skipped in silence', () => {
  const { quantities, numbers } = extract('推动1233全球供应链平台建设。');
  expect(quantities).toEqual([]);
  expect(numbers.notUnderstood).toMatchObject([{ start: 2, end: 6 }]);
});

test('a number left alone for a reason is not', () => {
  const { leftAlone, notUnderstood } = extract('推进地铁4号线、“3820”工程和5G网络建设。').numbers;
  expect(notUnderstood).toEqual([]);
  expect(leftAlone.map(({ start, end, rule }) => [start, end, rule])).toEqual([
    [4, 5, 'numbered name'],
    [9, 13, 'name'],
    [17, 18, 'letters'],
  ]);
});
