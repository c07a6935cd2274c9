import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkArithmetic } from '../../../src/check/arithmetic/check-arithmetic.ts';
import type { Finding } from '../../../src/schema/finding.ts';
import { readSample, vocabulary } from './read-sample.ts';

const kinds = ['工业', '服务业', '数字经济', '民生', '农业', '文旅'];
const parts = fc.array(fc.integer({ min: 2, max: 400 }), { minLength: 3, maxLength: kinds.length });

/** What is found in a plan that states a total and below it, a section each, the parts. */
function findingsIn(total: number, amounts: readonly number[]): Finding[] {
  const sections = amounts.map(
    (amount, n) => `## （${n + 1}）${kinds[n]}\n\n全年新开工${kinds[n]}项目${amount}个。\n`,
  );
  const text = `# 行动目标\n\n全年新开工项目${total}个。\n\n${sections.join('\n')}`;
  return checkArithmetic([readSample(text)], vocabulary).filter(({ rule }) => rule === 'parts-of-total');
}

const sum = (amounts: readonly number[]): number => amounts.reduce((running, amount) => running + amount, 0);

describe('parts-of-total', () => {
  it('agrees with the sum of its parts, whatever they are', () => {
    fc.assert(
      fc.property(parts, (amounts) => {
        const [found, ...others] = findingsIn(sum(amounts), amounts);
        expect(others).toEqual([]);
        expect(found).toMatchObject({ verdict: 'agrees', implied: String(sum(amounts)), tolerance: '0' });
        expect(found!.terms).toHaveLength(amounts.length + 1);
      }),
    );
  });

  it('differs from parts that exceed it by one', () => {
    fc.assert(
      fc.property(parts, (amounts) => {
        fc.pre(amounts.every((amount) => amount < sum(amounts) - 1));
        expect(findingsIn(sum(amounts) - 1, amounts)).toMatchObject([{ verdict: 'differs' }]);
      }),
    );
  });

  it('does not accuse parts that fall short, for some may be unstated', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 5000 }), (amounts, more) => {
        for (const { verdict } of findingsIn(sum(amounts) + more, amounts))
          expect(verdict).toBe('cannot-be-checked');
      }),
    );
  });
});
