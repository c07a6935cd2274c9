import { expect, test } from 'vitest';
import { extract } from './read-plan.ts';

test('a number that no rule understands is listed, so that nothing is skipped in silence', () => {
  const { quantities, unread } = extract('推动1233全球供应链平台建设。');
  expect(quantities).toEqual([]);
  expect(unread).toMatchObject([{ text: '1233', start: 2, end: 6 }]);
});

test('a number left alone for a reason is not', () => {
  expect(extract('推进地铁4号线、“3820”工程和5G网络建设。').unread).toEqual([]);
});
