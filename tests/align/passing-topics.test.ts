import { expect, test } from 'vitest';
import { wordPlaces } from '../../src/align/looked-for.ts';
import { passingTopics } from '../../src/align/passing-topics.ts';

const name = { zh: '某', en: 'some' };
const topic = (id: string, wordings: string[], lookedFor: string[]) => ({
  ...{ id, name, wordings, lookedFor },
  shortName: name,
  cofog: { code: '09', name },
});
const topics = [
  topic('education', ['办好教育'], ['教育', '学校']),
  topic('health', ['医院'], ['医', '卫生']),
  topic('housing', ['公租房'], ['住房']),
];
const places = wordPlaces(
  topics.flatMap(({ wordings, lookedFor }) => [...wordings, ...lookedFor]),
  () => null,
)([
  { anchor: 's1', text: '加快医院建设。' },
  { anchor: 's2', text: '新建学校，发展教育。' },
]);

test('a topic that no sentence counts for is found by the words looked for, or is a silence', () => {
  const found = passingTopics(topics, places, { s1: 'health' });
  expect(Object.keys(found)).toEqual(['education']);
  expect(found['education']!.map(({ sentence, word }) => [sentence, word])).toEqual([
    ['s2', '教育'],
    ['s2', '学校'],
  ]);
});

test('a wording that marks the topic comes before the broad words', () => {
  expect(passingTopics(topics, places, {})['health']!.map(({ word }) => word)).toEqual(['医院']);
});
