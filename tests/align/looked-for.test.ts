import { expect, test } from 'vitest';
import { placesOf, wordPlaces } from '../../src/align/looked-for.ts';
import { namesAround } from '../../src/align/name-around.ts';

const offices = [{ id: 'education', name: { zh: '教育局', en: 'Education' }, wordings: ['教育局'] }];
const find = wordPlaces(['教育', '一趟不用跑', 'PM2.5', '道路'], namesAround(offices));
const text = (anchor: string, sentence: string) => ({ anchor, text: sentence });

test('each place of a word once a text, whatever its width and case; a word that stands nowhere has none', () => {
  const places = find([text('s1', '降低ｐｍ ２．５浓度，PM2.5达标。'), text('s2', 'PM2.5浓度。')]);
  expect([...places]).toEqual([
    [
      'PM2.5',
      [
        { sentence: 's1', start: 2, end: 8, word: 'PM2.5', within: null },
        { sentence: 's2', start: 0, end: 5, word: 'PM2.5', within: null },
      ],
    ],
  ]);
});

const surest = (word: string, texts: ReturnType<typeof text>[], onSubject: string[] = []) =>
  placesOf([word], find(texts), (sentence) => onSubject.includes(sentence)).map(({ sentence, within }) => [
    sentence,
    within,
  ]);

test('a place where the word stands for itself comes before one inside a name', () => {
  const texts = [text('s1', '由区教育局牵头。'), text('s2', '推进“人才一趟不用跑服务”。')];
  expect(surest('教育', texts)).toEqual([['s1', '教育局']]);
  expect(surest('一趟不用跑', texts)).toEqual([['s2', '人才一趟不用跑服务']]);
  expect(surest('教育', [...texts, text('s3', '发展教育。')], ['s1'])).toEqual([['s3', null]]);
});

test('a place in a sentence on the subject comes before an earlier one that is not', () => {
  const texts = [text('s1', '坚持法治道路。'), text('s2', '新建道路。')];
  expect(surest('道路', texts)).toEqual([['s1', null]]);
  expect(surest('道路', texts, ['s2'])).toEqual([['s2', null]]);
});
