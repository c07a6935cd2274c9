import { describe, expect, it } from 'vitest';
import type { IndicatorComparison } from '../../src/compare/compare-indicator.ts';
import { difference } from '../../src/compare/difference.ts';
import type { Presence } from '../../src/compare/said.ts';
import { sampleQuantity } from '../samples/sample-quantity.ts';

/** A comparison of two districts of which only what `difference` looks at matters. */
function comparison(presences: [Presence, Presence], onAxis: string[]): IndicatorComparison {
  return {
    figures: onAxis.map((district) => ({ target: sampleQuantity({ district }) })),
    said: presences.map((presence) => ({ presence })),
  } as IndicatorComparison;
}

describe('difference', () => {
  it('sorts indicators by who states what and whether it can be compared', () => {
    const both = comparison(['stated', 'stated'], ['first', 'second']);
    const incomparable = comparison(['stated', 'stated'], ['first']);
    const onlyFirst = comparison(['stated', 'mentioned'], ['first']);
    const onlySecond = comparison(['unavailable', 'stated'], ['second']);
    const neither = comparison(['mentioned', 'unstated'], []);
    expect(difference([both, incomparable, onlyFirst, onlySecond, neither])).toEqual({
      both: [both],
      incomparable: [incomparable],
      onlyFirst: [onlyFirst],
      onlySecond: [onlySecond],
      neither: [neither],
    });
  });
});
