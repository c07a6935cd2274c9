import * as fc from 'fast-check';
import type { CoverageSeries } from '../../src/charts/coverage/series.ts';
import type { TargetFigure, TargetsDistrict, TargetsSeries } from '../../src/charts/targets/series.ts';
import type { ArithmeticSeries } from '../../src/charts/arithmetic/series.ts';
import type { DumbbellSeries } from '../../src/charts/dumbbell/series.ts';
import { matrixSays, type MatrixSeries } from '../../src/charts/matrix/series.ts';
import type { PathSeries } from '../../src/charts/path/series.ts';
import type { EmphasisSeries } from '../../src/charts/emphasis/series.ts';
import type { ProfileSeries } from '../../src/charts/profile/series.ts';
import type { SlopeSeries } from '../../src/charts/slope/series.ts';
import type { SpansSeries } from '../../src/charts/spans/series.ts';
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
    quote: longText(60),
    base,
    ...about,
  }),
  fc
    .record({ ends: fc.tuple(value, value), text: longText(24), quote: longText(60), base, ...about })
    .map(({ ends, ...rest }) => ({
      bound: 'range' as const,
      low: Math.min(...ends),
      high: Math.max(...ends),
      ...rest,
    })),
  fc.record({
    bound: fc.constant('relative' as const),
    text: longText(60),
    base: fc.option(fc.record({ text: longText(40), href: fc.constant('#base') })),
    ...about,
  }),
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

const named = { slot: fc.nat(40), name: longText(30), shortName: longText(12) };
const anyShare = fc.record({
  share: fc.constantFrom(0, 0, 1e-6, 0.01, 0.2, 0.2, 0.5, 1),
  text: longText(14),
  href: fc.constant('#share'),
});

/** Charts of emphasis with 1 to 30 plans and 1 to 4 topics. */
export const anyEmphasis: fc.Arbitrary<EmphasisSeries> = fc.integer({ min: 1, max: 30 }).chain((count) =>
  fc.record({
    title: fc.constant('题'),
    description: fc.constant('述'),
    plans: fc.array(fc.record({ ...named, note: longText(20), href: fc.constant('#plan') }), {
      minLength: count,
      maxLength: count,
    }),
    topics: fc.array(
      fc.record({
        name: longText(30),
        href: fc.option(fc.constant('#topic')),
        rest: fc.boolean(),
        shares: fc.array(anyShare, { minLength: count, maxLength: count }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    labels: fc.constant(readSeries('emphasis', 'five-plans').labels),
  }),
);

const anyYear = fc.oneof(fc.integer({ min: 2015, max: 2036 }), fc.constantFrom(1950, 2099));
const anySpan = fc.tuple(anyYear, anyYear).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

/** Charts of spans with 1 to 30 plans, of near and far years, with few and many targets. */
export const anySpans: fc.Arbitrary<SpansSeries> = fc.record({
  title: fc.constant('题'),
  description: fc.constant('述'),
  plans: fc.array(
    fc.record({
      ...named,
      href: fc.constant('#plan'),
      span: fc.option(anySpan),
      outlook: fc.option(anyYear),
      says: longText(40),
      dated: longText(30),
      decided: fc
        .tuple(anyYear, fc.double({ min: 0, max: 0.99, noNaN: true }))
        .map(([year, part]) => year + part),
      due: fc.uniqueArray(
        fc.record({
          year: anyYear,
          count: fc.constantFrom(1, 7, 42, 120, 123456),
          text: longText(16),
          href: fc.constant('#due'),
        }),
        { maxLength: 8, selector: ({ year }) => year },
      ),
      rest: words(30),
    }),
    { minLength: 1, maxLength: 30, size: 'max' },
  ),
  labels: fc.constant(readSeries('spans', 'five-plans').labels),
});

/** The bounds of a figure that is drawn to a scale. */
const drawnBound = fc.constantFrom('min', 'max', 'about', 'exact', 'range');

const course = fc
  .record({
    base: value,
    ends: fc.tuple(value, value),
    bound: drawnBound,
    inclusive: fc.option(fc.boolean()),
    baseText: longText(24),
  })
  .map(({ base: from, ends, bound, ...rest }) => {
    const low = Math.min(...ends);
    const high = bound === 'range' ? Math.max(...ends) : low;
    const scale: [number, number] = [Math.min(0, from, low), Math.max(1, from, high)];
    return { ...rest, bound, base: from, low, high, scale, baseHref: '#base' };
  });

/** Profiles with up to 5 topics of 1 to 6 targets. */
export const anyProfile: fc.Arbitrary<ProfileSeries> = fc.record({
  title: fc.constant('题'),
  description: fc.constant('述'),
  slot: fc.nat(40),
  topics: fc.array(
    fc.record({
      name: longText(30),
      href: fc.constant('#topic'),
      rows: fc.array(
        fc.record({
          name: longText(40),
          nameHref: fc.constant('#indicator'),
          text: longText(40),
          verbatim: fc.boolean(),
          when: fc.oneof(fc.constant(''), longText(14)),
          href: fc.constant('#target'),
          course: fc.option(course),
          noBase: words(12),
        }),
        { minLength: 1, maxLength: 6 },
      ),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  rest: words(40),
  labels: fc.constant(readSeries('profile', 'base-to-target').labels),
});

/** Charts of plan arithmetic with up to 30 sums, near and far from what is stated, and without a number. */
export const anyArithmetic: fc.Arbitrary<ArithmeticSeries> = fc.record({
  title: fc.constant('题'),
  description: fc.constant('述'),
  sums: fc.array(
    fc.record({
      ...named,
      subject: longText(40),
      rule: longText(24),
      verdict: fc.constantFrom('differs' as const, 'agrees' as const, 'cannot-be-checked' as const),
      outcome: longText(12),
      stated: words(12),
      implied: words(12),
      text: fc.oneof(fc.constant(''), longText(40)),
      percent: fc.option(
        fc.oneof(fc.constantFrom(100, 100, 99.8, 0, 1e6, -50), fc.double({ min: 0, max: 300, noNaN: true })),
      ),
      slackPercent: fc.option(fc.constantFrom(0, 0.1, 6, 75)),
      href: fc.constant('#sum'),
    }),
    { maxLength: 30, size: 'max' },
  ),
  rest: words(40),
  labels: fc.constant(readSeries('arithmetic', 'every-verdict').labels),
});

/** Matrices with 1 to 30 districts, topics with and without rows, and every sign. */
export const anyMatrix: fc.Arbitrary<MatrixSeries> = fc.integer({ min: 1, max: 30 }).chain((count) => {
  const says = fc.constantFrom(...matrixSays);
  const row = fc.record({
    name: longText(40),
    href: fc.constant('#indicator'),
    cells: fc.array(fc.record({ says, href: fc.constant('#cell') }), { minLength: count, maxLength: count }),
    alike: fc
      .uniqueArray(fc.nat(count - 1), { maxLength: 4 })
      .map((found) => (found.length > 1 ? found.sort((a, b) => a - b) : [])),
  });
  return fc.record({
    title: fc.constant('题'),
    description: fc.constant('述'),
    districts: fc.array(fc.record({ ...named, href: fc.constant('#district') }), {
      minLength: count,
      maxLength: count,
    }),
    groups: fc.array(
      fc.record({ name: longText(30), href: fc.constant('#topic'), rows: fc.array(row, { maxLength: 5 }) }),
      { minLength: 1, maxLength: 6 },
    ),
    labels: fc.constant(readSeries('matrix', 'every-sign').labels),
  });
});

const numberFigure = figure.filter((one) => one.bound !== 'relative');

/** Dumbbells of 1 to 4 indicators with 1 to 8 figures each, near and far from each other. */
export const anyDumbbells: fc.Arbitrary<DumbbellSeries> = fc.record({
  title: fc.constant('题'),
  description: fc.constant('述'),
  rows: fc.array(
    fc.record({
      name: longText(40),
      when: longText(20),
      unit: fc.constantFrom('%', ' 家', ' beds per thousand elderly residents'),
      note: words(40),
      href: fc.constant('#indicator'),
      marks: fc.array(fc.record({ ...named, figure: numberFigure }), { minLength: 1, maxLength: 8 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  labels: fc.constant(readSeries('dumbbell', 'five-indicators').labels),
});

/** Paths of 1 to 30 years, up and down, whose ends lie near and far from each other. */
export const anyPath: fc.Arbitrary<PathSeries> = fc
  .record({
    from: fc.integer({ min: 2010, max: 2025 }),
    years: fc.integer({ min: 1, max: 30 }),
    base: fc.constantFrom(0.5, 8.6, 902.27, 40_000, 1e7),
    percents: fc.tuple(fc.integer({ min: -20, max: 40 }), fc.integer({ min: -20, max: 40 })),
    texts: fc.array(longText(24), { minLength: 9, maxLength: 9 }),
    district: fc.record(named),
    unit: fc.constantFrom('%', ' 亿元', ' billion yuan'),
  })
  .map(({ from, years, base, percents: [own, needed], texts, district, unit }) => {
    const end = (percent: number): number => base * (1 + percent / 100) ** years;
    const point = (year: number, amount: number, index: number) => ({
      year,
      value: amount,
      text: texts[index]!,
      note: texts[index + 1]!,
      href: '#point',
    });
    return {
      title: '题',
      description: '述',
      district,
      unit,
      base: point(from, base, 0),
      target: point(from + years, end(needed), 2),
      stated: { percent: own, text: texts[6]!, end: point(from + years, end(own), 4) },
      needed: { percent: needed, text: texts[7]! },
      gap: texts[8]!,
      labels: readSeries('path', 'short-of-target').labels,
    };
  });

const slopeGap = fc.record({ text: longText(20) });
const slopePoint = fc
  .record({
    ends: fc.tuple(value, value),
    bound: drawnBound,
    inclusive: fc.option(fc.boolean()),
    text: longText(24),
    notes: fc.array(longText(24), { maxLength: 2 }),
  })
  .map(({ ends, bound, ...rest }) => {
    const low = Math.min(...ends);
    return { ...rest, bound, low, high: bound === 'range' ? Math.max(...ends) : low, href: '#station' };
  });

/** Up to 30 targets of two consecutive plans, with and without an outcome and a next target. */
export const anySlopes: fc.Arbitrary<SlopeSeries> = fc.record({
  title: fc.constant('题'),
  description: fc.constant('述'),
  slot: fc.nat(40),
  rows: fc.array(
    fc.record({
      name: longText(40),
      change: longText(12),
      stations: fc.record({
        target: slopePoint,
        outcome: fc.oneof(slopePoint, slopeGap),
        next: fc.oneof(slopePoint, slopeGap),
      }),
    }),
    { maxLength: 30, size: 'max' },
  ),
  notes: fc.array(longText(40), { maxLength: 2 }),
  labels: fc.constant(readSeries('slope', 'target-outcome-next').labels),
});
