import { expect, it } from 'vitest';
import { loadPlan } from '../../src/load/load-plan.ts';
import { hasWarnings, messageLines } from '../../src/load/message-lines.ts';
import type { Vocabulary } from '../../src/schema/vocabulary.ts';
import { noGlosses } from '../samples/sample-glosses.ts';
import { sampleGrammar } from '../samples/sample-grammar.ts';
import { sampleHeads } from '../samples/sample-heads.ts';

const name = { zh: '某', en: 'some' };
const vocabulary: Vocabulary = {
  districts: [
    { id: 'sample', name, shortName: name, code: '350100', city: { id: 'city', ...name }, slot: 0 },
  ],
  topics: [],
  indicators: [],
  bounds: [],
  units: [],
  roles: [],
  neutral: [],
  grammar: sampleGrammar,
  heads: sampleHeads,
  titles: { 主要目标: 'Main goals', 改善医疗服务: 'Improve medical services' },
  offices: [],
  english: [],
  glosses: noGlosses,
  synonyms: [],
};

it('counts the titles without an English rendering in one note, which fails nothing', async () => {
  const path = 'tests/fixtures/check/titles/plans/untranslated.md';
  const { file } = await loadPlan(path, vocabulary);
  expect(hasWarnings(file)).toBe(false);
  expect(messageLines(file).filter((line) => line.includes('english-title'))).toEqual([
    `${path}:1:1  plan:english-title  note: 2 titles have no English rendering and so stand in Chinese; \`plan titles ${path}\` lists them to fill in.`,
  ]);
});
