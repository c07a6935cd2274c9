import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markOf, markedRuns } from '../../../src/site/parts/marked-runs.ts';

describe('markedRuns', () => {
  it('marks overlapping quotes once, a target before an achievement', () => {
    const runs = markedRuns('从5家增至8家。', [
      { start: 0, end: 3, status: 'achieved' },
      { start: 0, end: 7, status: 'target' },
    ]);
    expect(runs).toEqual([
      { text: '从5家增至8家', status: 'target', corrected: false },
      { text: '。', status: null, corrected: false },
    ]);
  });

  it('sets apart what an erratum corrected, inside a quote too', () => {
    const runs = markedRuns(
      '建成梁厝5家。',
      [{ start: 0, end: 6, status: 'target' }],
      [{ start: 3, end: 4 }],
    );
    expect(runs.map(({ text, status, corrected }) => [text, status, corrected])).toEqual([
      ['建成梁', 'target', false],
      ['厝', 'target', true],
      ['5家', 'target', false],
      ['。', null, false],
    ]);
  });

  it('tells which mark shows a quote', () => {
    const quotes = [
      { start: 1, end: 3, status: 'target' as const },
      { start: 4, end: 6, status: 'achieved' as const },
      { start: 5, end: 7, status: 'achieved' as const },
    ];
    const runs = markedRuns('一二三四五六七八', quotes);
    expect(quotes.map(({ start }) => markOf(runs, start))).toEqual([0, 1, 1]);
  });

  it('always joins to the sentence', () => {
    const span = fc.tuple(fc.nat(20), fc.nat(20)).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(fc.string({ minLength: 20, maxLength: 20 }), fc.array(span), (text, spans) => {
        const quantities = spans.map(([a, b]) => ({
          start: Math.min(a, b),
          end: Math.max(a, b),
          status: 'target' as const,
        }));
        expect(
          markedRuns(text, quantities)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
