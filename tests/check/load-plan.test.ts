import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPlan } from '../../src/load/load-plan.ts';
import { hasErrors, messageLines } from '../../src/load/message-lines.ts';
import type { Vocabulary } from '../../src/schema/vocabulary.ts';

const name = { zh: '某', en: 'some' };
const vocabulary: Vocabulary = {
  districts: [{ id: 'sample', name, shortName: name, code: '350100', city: name }],
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
  titles: {},
  offices: [],
  english: [],
  synonyms: [],
};

describe('loadPlan', () => {
  for (const path of globSync('tests/fixtures/check/plans/*.md').sort()) {
    const id = basename(path, '.md');
    it(id, async () => {
      const { file } = await loadPlan(path, vocabulary);
      const lines = messageLines(file);
      expect(hasErrors(file)).toBe(id !== 'good');
      await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../fixtures/check/${id}.messages.txt`);
    });
  }
});
