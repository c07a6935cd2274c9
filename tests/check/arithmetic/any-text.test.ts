import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkArithmetic } from '../../../src/check/arithmetic/check-arithmetic.ts';
import { findingSchema } from '../../../src/schema/finding.ts';
import { readSample, vocabulary } from './read-sample.ts';

const lines = globSync('tests/fixtures/check-arithmetic/*.md')
  .sort()
  .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
  .filter((line) => line !== '');

/** Lines of all examples in any order and number, some of their digits changed. */
const text = fc
  .array(fc.tuple(fc.constantFrom(...lines), fc.option(fc.constantFrom('0', '7', '.', '9'), { freq: 4 })), {
    maxLength: 40,
  })
  .map((chosen) =>
    chosen.map(([line, digit]) => (digit === null ? line : line.replace(/\d/u, digit))).join('\n\n'),
  );

describe('checkArithmetic on any text', () => {
  it('gives findings of the right shape, each once, about quantities that the plans state', () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        const readings = [readSample(first, { id: 'first' }), readSample(second, { id: 'second' })];
        const stated = new Set(
          readings.flatMap(({ quantities }) => quantities.map(({ plan, id }) => `${plan} ${id}`)),
        );
        const findings = checkArithmetic(readings, vocabulary);
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
        for (const finding of findings) {
          findingSchema.parse(finding);
          for (const { plan, quantity } of finding.terms) expect(stated).toContain(`${plan} ${quantity}`);
          for (const number of [finding.stated, finding.implied]) expect(number).not.toMatch(/NaN|Infinity/u);
        }
      }),
    );
  });
});
