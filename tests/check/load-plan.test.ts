import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPlan } from '../../src/load/load-plan.ts';
import { hasErrors, messageLines } from '../../src/load/message-lines.ts';
import type { Vocabulary } from '../../src/schema/vocabulary.ts';
import { noGlosses } from '../samples/sample-glosses.ts';
import { sampleGrammar } from '../samples/sample-grammar.ts';
import { sampleHeads } from '../samples/sample-heads.ts';

const name = { zh: '某', en: 'some' };
const vocabulary: Vocabulary = {
  districts: [
    { id: 'sample', name, shortName: name, code: '350100', city: { id: 'city', ...name }, slot: 0 },
  ],
  topics: [
    {
      id: 'education',
      name,
      shortName: name,
      cofog: { code: '09', name },
      lookedFor: ['学校'],
      wordings: ['学校'],
    },
  ],
  indicators: [],
  bounds: [],
  units: [],
  roles: [],
  neutral: [],
  grammar: sampleGrammar,
  heads: sampleHeads,
  titles: {},
  offices: [],
  english: [],
  glosses: noGlosses,
  synonyms: [],
};

/** The fixtures that are plans to build, whatever there is to say of them. */
const sound = new Set([
  'good',
  'original-in-gb18030',
  'original-in-utf-16',
  'cut-lines',
  'cuts-out-of-order',
  'unseen-in-original',
]);

describe('loadPlan', () => {
  for (const path of globSync('tests/fixtures/check/plans/*.md').sort()) {
    const id = basename(path, '.md');
    it(id, async () => {
      const { file } = await loadPlan(path, vocabulary);
      const lines = messageLines(file);
      expect(hasErrors(file)).toBe(!sound.has(id));
      await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../fixtures/check/${id}.messages.txt`);
    });
  }
});
