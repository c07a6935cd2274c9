import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedRuns } from '../../src/site/marked-runs.ts';

describe('markedRuns', () => {
  it('marks overlapping quotes once, a target before an achievement', () => {
    const runs = markedRuns('从5家增至8家。', [
      { start: 0, end: 3, status: 'achieved' },
      { start: 0, end: 7, status: 'target' },
    ]);
    expect(runs).toEqual([
      { text: '从5家增至8家', status: 'target' },
      { text: '。', status: null },
    ]);
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
