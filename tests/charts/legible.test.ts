import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutCoverage } from '../../src/charts/coverage/layout.ts';
import { isWorthAnAxis } from '../../src/charts/targets/place-cards.ts';
import { layoutTargets } from '../../src/charts/targets/layout.ts';
import type { PlacedTargets } from '../../src/charts/targets/placed.ts';
import { anyCoverage, anyTargets } from './generate-series.ts';

/** How far the rounding of numbers can move a mark; nobody sees it. */
const floatErrorPx = 1e-6;
const widths = fc.constantFrom(280, 340, 560, 720, 960, 1104);

/** Every point at which a target or base value is marked, as value by position. */
function marksOf({ figures }: PlacedTargets): number[] {
  return figures.flatMap(({ mark, base }) => [
    ...(mark.glyph === 'range' ? [mark.x1, mark.x2] : [mark.x]),
    ...(base ? [base.x] : []),
  ]);
}

describe('a chart of any targets', () => {
  it('keeps its marks in the frame, in the order of their values, where they are worth an axis', () => {
    fc.assert(
      fc.property(anyTargets, widths, (series, width) => {
        const placed = layoutTargets(series, width);
        const values = series.districts
          .flatMap((district) => (district.says === 'stated' ? district.figures : []))
          .flatMap((figure) => {
            if (figure.bound === 'relative') return [];
            const own = figure.bound === 'range' ? [figure.low, figure.high] : [figure.value];
            return figure.base ? [...own, figure.base.value] : own;
          });
        const marks = marksOf(placed);
        if (!isWorthAnAxis(series)) {
          expect(marks).toEqual([]);
          return;
        }
        expect(marks).toHaveLength(values.length);
        const sorted = marks
          .map((x, index) => ({ x, value: values[index]! }))
          .sort((a, b) => a.value - b.value);
        for (const [index, { x, value }] of sorted.entries()) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
          const before = sorted[index - 1];
          if (!before) continue;
          if (value === before.value) expect(x).toBeCloseTo(before.x, 6);
          else expect(x).toBeGreaterThan(before.x - floatErrorPx);
        }
      }),
    );
  });
});

describe('any coverage matrix', () => {
  it('has a cell for each topic and district', () => {
    fc.assert(
      fc.property(anyCoverage, widths, (series, width) => {
        const placed = layoutCoverage(series, width);
        expect(placed.topics.map(({ cells }) => cells.length)).toEqual(
          series.topics.map(() => series.districts.length),
        );
      }),
    );
  });

  it('is deeper where a topic has the larger share', () => {
    fc.assert(
      fc.property(anyCoverage, (series) => {
        const shares = series.topics.flatMap(({ cells }) => cells);
        const depths = layoutCoverage(series, 960).topics.flatMap(({ cells }) => cells);
        const said = shares
          .map(({ share, says }, index) => ({ share, says, depth: depths[index]!.depth }))
          .filter(({ says }) => says !== 'nothing')
          .sort((a, b) => a.share - b.share);
        expect(said.map(({ depth }) => depth)).toEqual(said.map(({ depth }) => depth).sort((a, b) => a - b));
      }),
    );
  });
});
