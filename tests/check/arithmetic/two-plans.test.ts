import { describe, expect, it } from 'vitest';
import { checkArithmetic } from '../../../src/check/arithmetic/check-arithmetic.ts';
import { findingIndex } from '../../../src/check/finding-index.ts';
import { readSample, vocabulary } from './read-sample.ts';

const plan = readSample('# 主要目标\n\n到2025年，森林覆盖率达到60%。\n', { id: 'plan' });
const later = readSample('# 主要目标\n\n到2025年，森林覆盖率达到62%。\n', { id: 'later-plan' });

describe('two plans of one district', () => {
  const findings = checkArithmetic([plan, later], vocabulary);

  it('are held against each other', () => {
    expect(findings).toMatchObject([
      { rule: 'stated-twice', verdict: 'differs', plan: 'later-plan', explanations: ['revised-since'] },
    ]);
  });

  it('share a finding, which is found from the figures of both', () => {
    const index = findingIndex(findings);
    for (const { quantities } of [plan, later]) expect(index(quantities[0]!)).toEqual(findings);
    expect(index({ plan: 'plan', id: 'none' })).toEqual([]);
  });

  it('are not held against the plan of another district', () => {
    const elsewhere = readSample('# 主要目标\n\n到2025年，森林覆盖率达到62%。\n', {
      id: 'other-plan',
      district: 'other',
    });
    expect(checkArithmetic([plan, elsewhere], vocabulary)).toEqual([]);
  });
});
