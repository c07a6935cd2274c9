import { expect, test } from 'vitest';
import { lookedForWords } from '../../src/check/vocabulary/looked-for-words.ts';
import { parsePlanText } from '../../src/parse/parse-plan-text.ts';
import { vocabulary } from './arithmetic/read-sample.ts';

const [indicator] = vocabulary.indicators;
const plan = parsePlanText('# 某县规划\n\n新建道路。建设学校。建设医院。\n', vocabulary.roles);
const found = (lookedFor: string[]) =>
  lookedForWords({ ...vocabulary, topics: [], indicators: [{ ...indicator!, lookedFor }] }, [plan]);

test('a word in most sentences is too broad, told at its place', () => {
  expect(found(['学校', '建']).tooBroad.map(({ at }) => at.path)).toEqual([[0, 'lookedFor', 1]]);
});

test('a word that stands nowhere is unused; where none stands, the entry finds nothing', () => {
  const some = found(['学校', '学堂']);
  expect(some.unused.map(({ at }) => at.path)).toEqual([[0, 'lookedFor', 1]]);
  expect(some.neverFound).toEqual([]);
  expect(found(['学堂', '书院']).neverFound.map(({ at }) => at.path)).toEqual([[0, 'lookedFor']]);
});
