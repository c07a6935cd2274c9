import { expect, it } from 'vitest';
import { loadPlan } from '../../src/load/load-plan.ts';
import { hasErrors, messageLines } from '../../src/load/message-lines.ts';
import type { Vocabulary } from '../../src/schema/vocabulary.ts';

const name = { zh: '某', en: 'some' };
const vocabulary: Vocabulary = {
  districts: [{ id: 'sample', name, shortName: name, code: '350100', city: name }],
  topics: [],
  indicators: [],
  bounds: [],
  units: [],
  roles: [],
  neutral: [],
  titles: { 主要目标: 'Main goals', 改善医疗服务: 'Improve medical services' },
  offices: [],
  english: [],
  synonyms: [],
};

it('tells once of every title without an English rendering, and lets the plan pass', async () => {
  const path = 'tests/fixtures/check/titles/plans/untranslated.md';
  const { file } = await loadPlan(path, vocabulary);
  expect(hasErrors(file)).toBe(false);
  expect(messageLines(file).filter((line) => line.includes('english-title'))).toEqual([
    `${path}:28:4  plan:english-title  warning: “保障措施” has no English rendering; add one to titles.yaml.`,
    `${path}:24:3  plan:english-title  warning: “扩大学前教育” has no English rendering; add one to titles.yaml.`,
  ]);
});
