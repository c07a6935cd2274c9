import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareIndicator } from '../../src/compare/compare-indicator.ts';
import { difference } from '../../src/compare/difference.ts';
import type { AlignedQuantity } from '../../src/schema/aligned-quantity.ts';
import { unitTable } from '../../src/schema/unit-table.ts';
import { sampleIndicator } from '../samples/sample-indicator.ts';
import { sampleQuantity } from '../samples/sample-quantity.ts';
import { sampleReading } from '../samples/sample-reading.ts';

const name = { zh: '某', en: 'some' };
const units = unitTable([
  { symbol: '家', aliases: [], name, dimension: 'count', factor: 1 },
  { symbol: '亿元', aliases: [], name, dimension: 'money', factor: 1e8 },
]);
const missingTable = [{ kind: 'indicator-table' as const, quote: '指标如下', note: name }];

interface Stating {
  quantities: AlignedQuantity[];
  missing: boolean;
}

/** One indicator of two districts, each with what it states and whether its table of indicators is missing. */
const compared = (first: Stating, second: Stating) =>
  compareIndicator(
    sampleIndicator(),
    ['first', 'second'],
    [first, second].map(({ quantities, missing }, index) =>
      sampleReading(['first', 'second'][index]!, quantities, { gaps: missing ? missingTable : [] }),
    ),
    units,
  );

const states = (...changes: Partial<AlignedQuantity>[]): Stating => ({
  quantities: changes.map(sampleQuantity),
  missing: false,
});
const silent = states();
const lacking: Stating = { quantities: [], missing: true };

const stating: fc.Arbitrary<Stating> = fc.record({
  quantities: fc.array(
    fc
      .record({
        value: fc.constantFrom('5', '8', '10..15', null),
        unit: fc.constantFrom('家', '亿元'),
        measure: fc.constantFrom('level' as const, 'growth' as const, 'change' as const),
        status: fc.constantFrom('target' as const, 'achieved' as const),
        scope: fc.constantFrom('district', '园区'),
        definition: fc.constantFrom(null, 'provincial'),
        period: fc.constantFrom(null, '2025', '2021-2025'),
      })
      .map(sampleQuantity),
    { maxLength: 4 },
  ),
  missing: fc.boolean(),
});

describe('difference', () => {
  it.each([
    ['both', states({}), states({ value: '8' })],
    ['incomparable', states({}), states({ measure: 'growth' })],
    ['neither', silent, silent],
    ['unknown', silent, lacking],
    ['unknown', lacking, lacking],
  ] as const)('%s', (place, first, second) => {
    expect(difference([compared(first, second)])[place]).toHaveLength(1);
  });

  it.each([
    ['only', 0, states({}), silent],
    ['only', 1, silent, states({})],
    ['unanswered', 0, states({}), lacking],
    ['unanswered', 1, lacking, states({})],
  ] as const)('%s %i', (place, district, first, second) => {
    expect(difference([compared(first, second)])[place][district]).toHaveLength(1);
  });

  it('tells by a target that stands apart why two cannot be compared, the plainest reason first', () => {
    const [found] = difference([
      compared(states({}), states({ scope: '园区', measure: 'change' }, { value: null, unit: null })),
    ]).incomparable;
    expect(found!.why.target.district).toBe('second');
    expect(found!.why.reasons).toEqual(['relative']);
  });

  it('puts whatever two districts state in exactly one place, and never takes a missing table for silence', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(stating, stating), { minLength: 1, maxLength: 5 }), (pairs) => {
        const comparisons = pairs.map(([first, second]) => compared(first, second));
        const { both, incomparable, only, unanswered, neither, unknown } = difference(comparisons);
        const placed = [
          ...both,
          ...incomparable.map(({ comparison }) => comparison),
          ...[...only, ...unanswered].flat(),
          ...neither,
          ...unknown,
        ];
        expect(new Set(placed)).toEqual(new Set(comparisons));
        expect(placed).toHaveLength(comparisons.length);
        for (const { figures } of both)
          expect(new Set(figures.map(({ target }) => target.district)).size).toBe(2);
        for (const { comparison, why } of incomparable) {
          expect(comparison.figures.map(({ target }) => target.district)).not.toContain(why.target.district);
          expect(why.reasons).not.toEqual([]);
        }
        for (const { said } of [...only.flat(), ...neither])
          expect(said.map(({ presence }) => presence)).not.toContain('unavailable');
      }),
    );
  });
});
