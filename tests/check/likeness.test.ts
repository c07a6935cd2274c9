import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness } from '../../src/check/likeness.ts';

describe('likeness', () => {
  it('is the share of neighbouring characters that two wordings share', () => {
    expect(likeness('空气优良天数比例', '空气质量优良天数比例')).toBe(0.75);
    expect(likeness('城镇化率', '失业率')).toBe(0);
    expect(likeness('率', '率')).toBe(1);
  });

  it('is 1 for a wording and itself, the same both ways, and never outside 0 to 1', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(likeness(a, a)).toBe(1);
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
