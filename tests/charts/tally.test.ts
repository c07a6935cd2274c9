import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutTally, linesOf } from '../../src/charts/tally/layout.ts';
import type { TallySeries } from '../../src/charts/tally/series.ts';
import { expectLegible } from './expect-legible.ts';

const part = fc.record({
  kind: fc.constantFrom('alike' as const, 'apart' as const, 'own' as const, 'unknown' as const),
  slot: fc.option(fc.nat(40)),
  count: fc.nat(500),
  text: fc.constantFrom(
    '都定了，能比',
    '一家定了，另一家的指标表缺失，无从得知',
    'set by both, but defined differently',
  ),
});
const anyTally: fc.Arbitrary<TallySeries> = fc.record({
  title: fc.constant('题'),
  description: fc.constant('述'),
  parts: fc.array(part, { minLength: 1, maxLength: 5 }),
});

describe('any tally', () => {
  it('keeps its texts apart and in the frame', () => {
    fc.assert(
      fc.property(anyTally, fc.constantFrom(280, 340, 760, 1060), (series, width) => {
        const placed = layoutTally(series, width);
        const lines = linesOf(placed);
        if (lines.length > 0) expectLegible(lines, placed);
      }),
    );
  });

  it('gives each part its share of the width, and none to a part of nothing', () => {
    fc.assert(
      fc.property(anyTally, (series) => {
        const { parts } = layoutTally(series, 1000);
        const total = series.parts.reduce((all, { count }) => all + count, 0);
        expect(parts.map((one) => one.part.count)).toEqual(
          series.parts.map(({ count }) => count).filter((count) => count > 0),
        );
        for (const { part: own, x1, x2 } of parts) expect(x2 - x1).toBeCloseTo((own.count / total) * 1000, 6);
      }),
    );
  });
});
