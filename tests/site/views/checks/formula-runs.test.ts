import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulaRuns } from '../../../../src/site/views/checks/formula-runs.ts';

describe('formulaRuns', () => {
  it('raises numbers and bracketed runs after a caret, and nothing else', () => {
    expect(formulaRuns('(47 ÷ 32)^(1/5) − 1 ≈ 8%')).toEqual([
      { text: '(47 ÷ 32)', raised: false },
      { text: '1/5', raised: true },
      { text: ' − 1 ≈ 8%', raised: false },
    ]);
    expect(formulaRuns('2^5')).toEqual([
      { text: '2', raised: false },
      { text: '5', raised: true },
    ]);
    expect(formulaRuns('a ^ b')).toEqual([{ text: 'a ^ b', raised: false }]);
  });

  it('loses nothing but carets and brackets of exponents', () => {
    const plain = (text: string): string => text.replace(/[\^()]/gu, '');
    fc.assert(
      fc.property(fc.string(), (formula) => {
        const text = formulaRuns(formula)
          .map((run) => run.text)
          .join('');
        expect(plain(text)).toBe(plain(formula));
      }),
    );
  });
});
