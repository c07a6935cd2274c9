import * as fc from 'fast-check';
import type { CoverageSeries } from '../../src/charts/coverage/series.ts';
import type { TargetFigure, TargetsDistrict, TargetsSeries } from '../../src/charts/targets/series.ts';
import { readSeries } from './read-fixture.ts';

const nameChars = [
  '仓',
  '山',
  '区',
  '县',
  '族',
  '（',
  '）',
  '“',
  '”',
  'W',
  'i',
  'g',
  ' ',
  '-',
  '８',
  '0',
  '%',
  '，',
];
const longText = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...nameChars), { minLength: 1, maxLength }).map((chars) => `名${chars.join('')}`);
const words = (maxLength: number): fc.Arbitrary<string | null> => fc.option(longText(maxLength));
const value = fc.oneof(
  fc.integer({ min: -100, max: 100 }),
  fc.double({ min: 79, max: 81, noNaN: true }),
  fc.constantFrom(0, 8, 8, 1e-4, 1e12, -1e9),
);
const base = fc.option(fc.record({ value, text: longText(20), href: fc.constant('#base') }));
const about = { period: words(14), caveat: words(30), href: fc.constant('#target') };

const figure: fc.Arbitrary<TargetFigure> = fc.oneof(
  fc.record({
    bound: fc.constantFrom('min' as const, 'max' as const, 'about' as const, 'exact' as const),
    inclusive: fc.option(fc.boolean()),
    value,
    text: longText(24),
    base,
    ...about,
  }),
  fc
    .record({ ends: fc.tuple(value, value), text: longText(24), base, ...about })
    .map(({ ends, ...rest }) => ({
      bound: 'range' as const,
      low: Math.min(...ends),
      high: Math.max(...ends),
      ...rest,
    })),
  fc.record({ bound: fc.constant('relative' as const), text: longText(60), ...about }),
);

const district: fc.Arbitrary<TargetsDistrict> = fc
  .tuple(
    fc.record({ slot: fc.nat(40), name: longText(30), shortName: longText(12) }),
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.record({
          says: fc.constant('stated' as const),
          figures: fc.array(figure, { minLength: 1, maxLength: 3 }),
        }),
      },
      fc.record({
        says: fc.constantFrom('mentioned' as const, 'unstated' as const, 'unavailable' as const),
        text: longText(20),
        note: words(40),
        href: fc.constant('#silent'),
      }),
      fc.constant({ says: 'related' as const }),
    ),
  )
  .map(([who, says]) => ({ ...who, ...says }));

const { labels } = readSeries('targets', 'every-bound');

/** Charts of targets with 1 to 30 districts, long names and all kinds of values. */
export const anyTargets: fc.Arbitrary<TargetsSeries> = fc.record({
  title: fc.constant('题'),
  description: fc.constant('述'),
  unit: fc.constantFrom('%', ' 家', ' 微克/立方米', ' beds per thousand elderly residents'),
  districts: fc.array(district, { minLength: 1, maxLength: 30, size: 'max' }),
  related: fc.array(
    fc.record({
      slot: fc.nat(40),
      name: longText(30),
      shortName: longText(12),
      text: longText(24),
      period: words(14),
      quote: longText(60),
      reason: longText(60),
      href: fc.constant('#related'),
    }),
    { maxLength: 4 },
  ),
  labels: fc.constant(labels),
});

const cell = fc.record({
  says: fc.constantFrom('targets' as const, 'words' as const, 'nothing' as const),
  share: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  count: fc.constantFrom('', '7', '1234'),
  text: longText(14),
  detail: words(20),
  href: fc.constant('#cell'),
});

/** Coverage matrices with 1 to 30 districts and 1 to 4 topics. */
export const anyCoverage: fc.Arbitrary<CoverageSeries> = fc.integer({ min: 1, max: 30 }).chain((count) =>
  fc.record({
    title: fc.constant('题'),
    description: fc.constant('述'),
    districts: fc.array(
      fc.record({
        slot: fc.nat(40),
        name: longText(30),
        shortName: longText(12),
        note: longText(40),
        href: fc.constant('#district'),
      }),
      { minLength: count, maxLength: count },
    ),
    topics: fc.array(
      fc.record({
        name: longText(30),
        href: fc.constant('#topic'),
        cells: fc.array(cell, { minLength: count, maxLength: count }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    labels: fc.constant(readSeries('coverage', 'four-districts').labels),
  }),
);
