import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planTopics } from '../../src/align/plan-topics.ts';
import { topicFinder } from '../../src/align/topic-finder.ts';
import { loadPlan } from '../../src/load/load-plan.ts';
import { loadVocabulary } from '../../src/load/load-vocabulary.ts';
import { parsePlanText } from '../../src/parse/parse-plan-text.ts';
import type { PlanText } from '../../src/schema/plan-text.ts';

const vocabulary = (await loadVocabulary('content')).vocabulary!;
const find = topicFinder(vocabulary.topics, vocabulary.heads.compounds);
const lines = <Line>(name: string): Line[] =>
  readFileSync(`tests/fixtures/topics/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
const read = (body: string): PlanText =>
  parsePlanText(`# 某县2026年政府工作报告\n\n${body}\n`, vocabulary.roles);
const topicsOf = (body: string) => {
  const text = read(body);
  const topics = planTopics(text, find);
  return { ...topics, text, ofGoals: text.goals.map(({ anchor }) => topics.goals.get(anchor)) };
};

/** A label: the topics a careful reader would accept as the first, `null` for none. */
interface Label {
  plan: string;
  anchor: string;
  topics: (string | null)[];
}

describe('labels of the published plans, made before the vocabulary was tuned', async () => {
  const labels = { goals: lines<Label>('goals'), sentences: lines<Label>('sentences') };
  const ids = [...new Set(labels.goals.concat(labels.sentences).map(({ plan }) => plan))];
  const topics = new Map(
    await Promise.all(
      ids.map(async (id) => {
        const { plan } = await loadPlan(`content/plans/${id}.md`, vocabulary);
        return [id, planTopics(plan!.text, find)] as const;
      }),
    ),
  );
  const right = (kind: Label[], topicOf: (label: Label) => string | undefined): number =>
    kind.filter((label) => label.topics.includes(topicOf(label) ?? null)).length / kind.length;

  it('gives nearly every goal its first topic', () => {
    expect(
      right(labels.goals, ({ plan, anchor }) => topics.get(plan)!.goals.get(anchor)?.[0]),
    ).toBeGreaterThanOrEqual(0.97);
  });

  it('gives nearly every sentence its topic', () => {
    expect(
      right(labels.sentences, ({ plan, anchor }) => topics.get(plan)!.sentences[anchor]),
    ).toBeGreaterThanOrEqual(0.97);
  });
});

it('gives sentences in the manner of other counties, labelled before they were first scored, their topic', () => {
  const labels = lines<{ text: string; topic: string }>('other-counties');
  const wrong = labels.filter(
    ({ text, topic }) =>
      !topic.split('/').includes(topicsOf(`## 重点工作\n\n${text}`).ofGoals.at(-1)![0] ?? ''),
  );
  // 54 of 60 were right when they were first scored.
  expect(wrong.length, wrong.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(2);
});

it.each(lines<{ text: string; topic: string }>('written'))('$text', ({ text, topic }) => {
  expect(topic.split('/')).toContain(topicsOf(`## 重点工作\n\n${text}`).ofGoals.at(-1)![0]);
});

it('puts a goal on schools and hospitals on both', () => {
  const { ofGoals } = topicsOf('## 提升教育医疗水平\n\n新建学校3所，补充教师。县医院迁建，培训医生。');
  expect(ofGoals[0]!.slice(0, 2).sort()).toEqual(['education', 'health']);
});

it('lets unmarked paragraphs under one heading each have their own topic', () => {
  const { sentences, text } = topicsOf(
    '## 工作回顾\n\n工业稳健。装备制造业、电子信息产业集群加快发展，产业链韧性增强。\n\n文旅火热。打造精品线路，入境游客增长三成。',
  );
  const [first, second] = text.sections.at(-1)!.passages.map(({ sentences: [, last] }) => last!.anchor);
  expect([sentences[first!], sentences[second!]]).toEqual(['industry', 'culture-sport-tourism']);
});

it('marks no topic with a word that stands in a name by chance', () => {
  expect(topicsOf('## 会议情况\n\n现在，我代表市政府报告工作，请市政协委员提出意见。').ofGoals[0]).toEqual(
    [],
  );
});

it('puts a preamble on no topic', () => {
  const { ofGoals, sentences } = topicsOf('## 指导思想\n\n坚持教育优先发展，办好学校。');
  expect(ofGoals[0]).toEqual([]);
  expect(Object.keys(sentences)).toEqual([]);
});
