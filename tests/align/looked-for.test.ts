import { expect, test } from 'vitest';
import { wordPlaces } from '../../src/align/looked-for.ts';
import { namesAround } from '../../src/align/name-around.ts';

const offices = [{ id: 'education', name: { zh: '教育局', en: 'Education' }, wordings: ['教育局'] }];
const find = wordPlaces(['教育', '一趟不用跑', 'PM2.5', '道路'], namesAround(offices));
const text = (anchor: string, sentence: string) => ({ anchor, text: sentence });

test('the first place of each word, whatever its width and case; a word that stands nowhere has none', () => {
  const places = find([text('s1', '降低ｐｍ ２．５浓度。'), text('s2', 'PM2.5浓度。')]);
  expect([...places.values()]).toEqual([{ sentence: 's1', start: 2, end: 8, word: 'PM2.5', within: null }]);
});

test('a place where the word stands for itself comes before one inside a name', () => {
  const texts = [text('s1', '由区教育局牵头。'), text('s2', '推进“人才一趟不用跑服务”。')];
  expect([...find(texts).values()].map(({ word, within }) => [word, within])).toEqual([
    ['教育', '教育局'],
    ['一趟不用跑', '人才一趟不用跑服务'],
  ]);
  const later = find([...texts, text('s3', '发展教育。')]).get('教育')!;
  expect([later.sentence, later.within]).toEqual(['s3', null]);
});
