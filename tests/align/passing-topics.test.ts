import { expect, test } from 'vitest';
import { passingTopics } from '../../src/align/passing-topics.ts';
import { topicFinder } from '../../src/align/topic-finder.ts';

const name = { zh: '某', en: 'some' };
const topic = (id: string, wordings: string[]) => ({
  ...{ id, name, wordings },
  shortName: name,
  cofog: { code: '09', name },
});
const find = topicFinder([topic('education', ['教育']), topic('health', ['医院', '防疫'])]);
const sentence = (anchor: string, text: string) => ({
  ...{ anchor, text },
  place: { line: 1, column: 1, offset: 0 },
});

test('a topic that no sentence counts for is found where the text speaks of it in passing', () => {
  const sentences = [
    sentence('s1', '加快医院建设。'),
    sentence('s2', '扎牢防疫网络，发展教育。'),
    sentence('s3', '教育优先。'),
  ];
  expect(passingTopics(sentences, { s1: 'health', s2: 'health' }, find)).toEqual({ education: ['s2', 's3'] });
  expect(passingTopics(sentences, { s1: 'health', s3: 'education' }, find)).toEqual({});
});
