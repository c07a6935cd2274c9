import { describe, expect, it } from 'vitest';
import { checkArithmetic } from '../../../src/check/arithmetic/check-arithmetic.ts';
import { readSample, vocabulary } from './read-sample.ts';

const text = `# 发展基础

累计投入资金120亿元。

# 产业

企业投入资金70亿元，政府投入资金 45 亿元。
`;
const parts = ['企业投入资金70亿元', '政府投入资金45亿元'];

describe('sums declared in the front matter', () => {
  it('are checked as complete, so that parts that fall short differ', () => {
    const reading = readSample(text, { sums: [{ total: '累计投入资金120亿元', parts }] });
    expect(checkArithmetic([reading], vocabulary)).toMatchObject([
      {
        rule: 'parts-of-total',
        verdict: 'differs',
        stated: '120',
        implied: '115',
        tolerance: '1.5',
        working: ['70 + 45 = 115'],
      },
    ]);
  });

  it('are left alone when a quote holds no number that was read', () => {
    const reading = readSample(text, { sums: [{ total: '累计投入资金', parts }] });
    expect(checkArithmetic([reading], vocabulary)).toEqual([]);
  });

  it('are not made up where none is declared', () => {
    expect(checkArithmetic([readSample(text)], vocabulary)).toEqual([]);
  });
});
