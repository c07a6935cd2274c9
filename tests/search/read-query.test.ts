import { expect, test } from 'vitest';
import { readQuery } from '../../src/search/read-query.ts';

const districts = { minhou: ['闽侯县', '闽侯', 'Minhou County', 'Minhou'] };
const words = (typed: string): string[] => readQuery(typed, districts)!.words.map(({ text }) => text);

test.each([
  ['养老床位', ['养老', '床位']],
  ['河长制', ['河长制']],
  ['三江口', ['三江口']],
  ['幼儿园、托育', ['幼儿园', '托育']],
  ['养老的床位', ['养老', '床位']],
  ['elderly care beds', ['elderly', 'care', 'bed']],
  ['cities and companies', ['cit', 'compan']],
  ['access to gas', ['access', 'gas']],
  ['the', ['the']],
  ['R&D', ['r&d']],
])('the words of %s', (typed, expected) => {
  expect(words(typed)).toEqual(expected);
});

test('a word that names a district is known as such', () => {
  const query = readQuery('闽侯 大学城', districts)!;
  expect(query.words.map(({ district }) => district)).toEqual(['minhou', null]);
  expect(readQuery('闽侯', districts)!.words[0]!.district).toBeNull();
});

test('only the beginning of a long query is looked for, and said to be', () => {
  const query = readQuery('教育'.repeat(5000), districts)!;
  expect(query.text).toBe('教育'.repeat(32));
  expect(query.shortened).toBe(true);
  expect(readQuery('教育', districts)!.shortened).toBe(false);
});
