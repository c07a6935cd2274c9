import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { planReader } from '../../src/read/plan-reader.ts';
import type { ReadPlan } from '../../src/read/plan-reader.ts';
import { checkReading } from '../../src/check/check-reading.ts';
import { loadVocabulary } from '../../src/load/load-vocabulary.ts';
import { hasErrors, messageLines } from '../../src/load/message-lines.ts';
import { parsePlan } from '../../src/parse/parse-plan.ts';
import type { AlignedQuantity } from '../../src/schema/aligned-quantity.ts';
import { sampleQuantity } from '../samples/sample-quantity.ts';
import { sampleReading } from '../samples/sample-reading.ts';

const vocabulary = (await loadVocabulary('content')).vocabulary!;
const read = planReader(vocabulary);

describe('checkReading', () => {
  for (const path of globSync('tests/fixtures/check-reading/*.md').sort()) {
    const id = basename(path, '.md');
    it(id, async () => {
      const file = new VFile({ path, value: readFileSync(path, 'utf8') });
      const plan = parsePlan(file, vocabulary.roles)!;
      checkReading({ ...read(plan), placeOf: plan.placeOf, file, vocabulary });
      expect(hasErrors(file)).toBe(false);
      await expect(`${messageLines(file).join('\n')}\n`).toMatchFileSnapshot(
        `../fixtures/check-reading/${id}.messages.txt`,
      );
    });
  }

  /** The rules that complain of a plan with one quantity. */
  const complaints = (changes: Partial<AlignedQuantity>): (string | undefined)[] => {
    const file = new VFile({ path: 'plan.md' });
    const reading = sampleReading('sample', [sampleQuantity({ indicator: null, ...changes })]);
    const plan: ReadPlan = { reading };
    checkReading({ ...plan, placeOf: () => ({ line: 1, column: 1 }), file, vocabulary });
    return file.messages.map(({ ruleId }) => ruleId);
  };

  it('complains of a target without a subject, but not of an achievement', () => {
    expect(complaints({ subject: '' })).toEqual(['target-without-subject']);
    expect(complaints({ subject: '', status: 'achieved' })).toEqual([]);
  });

  it('complains of a target without a year in a plan that covers years', () => {
    expect(complaints({ period: null })).toEqual(['target-without-period']);
    expect(complaints({ period: null, status: 'achieved' })).toEqual([]);
  });
});
