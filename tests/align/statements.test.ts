import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { indicatorFinder } from '../../src/align/indicator-finder.ts';
import { extractQuantities } from '../../src/extract/extract-quantities.ts';
import { compileGrammar } from '../../src/grammar/compile-grammar.ts';
import { framePlan } from '../../src/extract/plan-frame.ts';
import { loadVocabulary } from '../../src/load/load-vocabulary.ts';
import { parsePlanText } from '../../src/parse/parse-plan-text.ts';
import { unitTable } from '../../src/schema/unit-table.ts';

interface Statement {
  text: string;
  indicators: string[];
}

const statements = readFileSync('tests/fixtures/align/statements.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Statement);
const vocabulary = (await loadVocabulary('content')).vocabulary!;
const grammar = compileGrammar(vocabulary);
const finder = indicatorFinder(vocabulary, unitTable(vocabulary.units));

it.each(statements)('$text', ({ text, indicators }) => {
  const plan = parsePlanText(
    `# 某区“十五五”规划纲要（2026—2030年）\n\n## 主要目标\n\n${text}\n`,
    vocabulary.roles,
  );
  const { quantities } = extractQuantities(plan, framePlan(plan), grammar);
  const met = quantities.flatMap((quantity) => finder.align(quantity, text)?.indicator ?? []);
  expect([...new Set(met)].sort()).toEqual([...indicators].sort());
});
