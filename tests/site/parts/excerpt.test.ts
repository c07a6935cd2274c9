import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt, wholeRow } from '../../../src/site/parts/excerpt.ts';

const text = '坚持创新驱动，加快改革，力争地区生产总值年均增长8%以上，就业稳定，物价平稳。';
const [start, end] = [text.indexOf('地区'), text.indexOf('以上') + 2];

test('a sentence with little around the words marked stands whole', () => {
  const { before, marked, after, opens, closes } = excerpt(text, start, end, 40);
  expect([before + marked + after, opens, closes]).toEqual([text, true, true]);
});

test('a long sentence is cut where clauses end', () => {
  expect(excerpt(text, start, end, 8)).toEqual({
    before: '加快改革，力争',
    marked: '地区生产总值年均增长8%以上',
    after: '，就业稳定',
    opens: false,
    closes: false,
  });
});

test('an excerpt is always a run of the sentence, and marks just the words asked for', () => {
  const sentence = fc.string({ unit: fc.constantFrom('一', '，', '。', '𠮷', '8', '%', ' '), minLength: 1 });
  fc.assert(
    fc.property(sentence, fc.nat(), fc.nat(), fc.nat({ max: 20 }), (words, a, b, room) => {
      const [from, to] = [a % (words.length + 1), b % (words.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ];
      const { before, marked, after, opens, closes } = excerpt(words, from, to, room);
      expect(marked).toBe(words.slice(from, to));
      expect(words.slice(from - before.length, to + after.length)).toBe(before + marked + after);
      expect(opens).toBe(before.length === from);
      expect(closes).toBe(to + after.length === words.length);
    }),
  );
});

test('a row is marked whole, without its empty cells', () => {
  expect(wholeRow(['', '1. 人均GDP', '万元', '', '13.1']).marked).toBe('1. 人均GDP | 万元 | 13.1');
});
