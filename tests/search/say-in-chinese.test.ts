import { expect, test } from 'vitest';
import { readQuery } from '../../src/search/read-query.ts';
import { sayInChinese, withoutNarrower } from '../../src/search/say-in-chinese.ts';

const list = [
  { en: ['elderly'], zh: ['老年人'] },
  { en: ['elderly care', 'care for the elderly'], zh: ['养老'] },
  { en: ['bed'], zh: ['床位'] },
  { en: ['city'], zh: ['城市'] },
  { en: ['school'], zh: ['学校', '小学'] },
  { en: ['rural'], zh: ['农村', '乡村'] },
];
const say = (typed: string) => sayInChinese(list, readQuery(typed, { minhou: ['Minhou'] })!);

test.each([
  ['Beds', [['床位']]],
  ['cities', [['城市']]],
  ['elderly care beds', [['养老', '床位']]],
  ['care for the elderly', [['养老']]],
  [
    'rural schools',
    [
      ['农村', '学校'],
      ['农村', '小学'],
      ['乡村', '学校'],
      ['乡村', '小学'],
    ],
  ],
  ['schools in Minhou', [['学校'], ['小学']]],
])('%s, in words that stand together', (typed, phrasings) => {
  expect(say(typed)).toEqual({ phrasings, whole: true });
});

test('words that the list does not know are passed over, and told of', () => {
  expect(say('elderly zebras')).toEqual({ phrasings: [['老年人']], whole: false });
  expect(say('zebras')).toEqual({ phrasings: [], whole: false });
});

test('a phrasing that holds another is found with it', () => {
  expect(withoutNarrower([['养老'], ['每千名老年人养老床位数'], ['养老', '床位'], ['养老']])).toEqual([
    ['养老'],
  ]);
});
