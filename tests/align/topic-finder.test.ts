import { describe, expect, it } from 'vitest';
import { leadingTopics, topicFinder, weighScores } from '../../src/align/topic-finder.ts';

const name = { zh: '某', en: 'some' };
const topic = (id: string, wordings: string[]) => ({
  id,
  name,
  shortName: name,
  cofog: { code: '09', name },
  lookedFor: wordings,
  wordings,
});
const find = topicFinder([
  topic('education', ['学校', '教育', '幼儿园']),
  topic('elderly-care', ['养老', '老年人']),
  topic('health', ['医院', '医养结合']),
]);

describe('topicFinder', () => {
  it('scores each topic by the wordings it finds', () => {
    expect([...find('新建学校和幼儿园，办好教育；发展养老')]).toEqual([
      ['education', 7],
      ['elderly-care', 2],
    ]);
    expect(find('加强领导。').size).toBe(0);
  });

  it('ranks topics over weighed parts and drops those far behind', () => {
    const scores = weighScores([
      { scores: find('养老服务'), weight: 4 },
      { scores: find('鼓励医院开展医养结合，服务老年人'), weight: 1 },
    ]);
    expect(leadingTopics(scores, 0.5)).toEqual(['elderly-care', 'health']);
    expect(leadingTopics(scores, 0.9)).toEqual(['elderly-care']);
    expect(leadingTopics(new Map(), 0.5)).toEqual([]);
  });
});
