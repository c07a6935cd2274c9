import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arithmeticRules, checkArithmetic } from '../../../src/check/arithmetic/check-arithmetic.ts';
import { findingRules, findingSchema } from '../../../src/schema/finding.ts';
import { findingText } from './finding-text.ts';
import { readSample, vocabulary } from './read-sample.ts';

describe('checkArithmetic', () => {
  for (const path of globSync('tests/fixtures/check-arithmetic/*.md').sort()) {
    const id = basename(path, '.md');
    it(id, async () => {
      const readings = [readSample(readFileSync(path, 'utf8'))];
      const findings = checkArithmetic(readings, vocabulary);
      for (const finding of findings) findingSchema.parse(finding);
      await expect(findingText(findings, readings)).toMatchFileSnapshot(
        `../../fixtures/check-arithmetic/${id}.findings.txt`,
      );
    });
  }

  it('has a rule for every id that findings may have, in their order', () => {
    expect(arithmeticRules.map(({ id }) => id)).toEqual(findingRules);
  });
});
