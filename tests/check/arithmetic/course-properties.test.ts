import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkArithmetic } from '../../../src/check/arithmetic/check-arithmetic.ts';
import type { Finding, FindingRule } from '../../../src/schema/finding.ts';
import { readSample, vocabulary } from './read-sample.ts';

interface Row {
  subject: string;
  unit: string;
  base: string;
  target: string;
  rate: string;
}

/** What a rule finds in an indicator table of one row. */
function findingIn(rule: FindingRule, { subject, unit, base, target, rate }: Row): Finding | undefined {
  const table = `# 主要指标

| 指标 | 单位 | 2020年 | 2025年 | 年均增长/累计 |
| --- | --- | --- | --- | --- |
| ${subject} | ${unit} | ${base} | ${target} | ${rate} |
`;
  return checkArithmetic([readSample(table)], vocabulary).find((finding) => finding.rule === rule);
}

/** A decimal with so many places, as a plan writes it. */
const decimal = (min: number, max: number, places: number): fc.Arbitrary<string> =>
  fc
    .integer({ min: min * 10 ** places, max: max * 10 ** places })
    .map((number) => (number / 10 ** places).toFixed(places));

const years = 5;

describe('yearly-growth', () => {
  const subject = '地区生产总值';
  const row = fc.record({ base: decimal(100, 5000, 2), growth: decimal(1, 20, 1) });
  const grown = (base: string, growth: number): string =>
    (Number(base) * (1 + growth / 100) ** years).toFixed(2);

  it('agrees with a target that grew from the base by the stated rate', () => {
    fc.assert(
      fc.property(row, ({ base, growth }) => {
        const target = grown(base, Number(growth));
        const found = findingIn('yearly-growth', { subject, unit: '亿元', base, target, rate: `${growth}%` });
        expect(found).toMatchObject({ verdict: 'agrees', stated: growth });
      }),
    );
  });

  it('differs once the target grew by less than rounding explains, or by more than prices do', () => {
    fc.assert(
      fc.property(row, fc.constantFrom(-0.2, 4), ({ base, growth }, more) => {
        const target = grown(base, Number(growth) + more);
        const found = findingIn('yearly-growth', { subject, unit: '亿元', base, target, rate: `${growth}%` });
        expect(found).toMatchObject({ verdict: 'differs' });
        expect(Number(found!.implied)).toBeCloseTo(Number(growth) + more, 1);
      }),
    );
  });

  it('cannot be checked where rising prices alone can explain that money grew faster', () => {
    fc.assert(
      fc.property(row, ({ base, growth }) => {
        const target = grown(base, Number(growth) + 2);
        const found = findingIn('yearly-growth', { subject, unit: '亿元', base, target, rate: `${growth}%` });
        expect(found).toMatchObject({ verdict: 'cannot-be-checked' });
        expect(found!.explanations).toContain('constant-prices');
      }),
    );
  });
});

describe('total-change', () => {
  const subject = '人均预期寿命';
  const row = fc.record({ base: decimal(70, 80, 2), change: decimal(0, 5, 2) });

  it('agrees with a target that is the base and the change', () => {
    fc.assert(
      fc.property(row, ({ base, change }) => {
        const target = (Number(base) + Number(change)).toFixed(2);
        const found = findingIn('total-change', { subject, unit: '岁', base, target, rate: `[${change}]` });
        expect(found).toMatchObject({ verdict: 'agrees', stated: change });
      }),
    );
  });

  it('differs from one that is further off than three roundings', () => {
    fc.assert(
      fc.property(row, fc.integer({ min: 2, max: 300 }), ({ base, change }, off) => {
        const target = (Number(base) + Number(change) + off / 100).toFixed(2);
        const found = findingIn('total-change', { subject, unit: '岁', base, target, rate: `[${change}]` });
        expect(found).toMatchObject({ verdict: 'differs' });
      }),
    );
  });
});

describe('yearly-points', () => {
  const subject = '服务业增加值占地区生产总值比重';
  const row = fc.record({ base: decimal(20, 60, 1), points: decimal(1, 5, 2) });

  it('agrees with a share that gained the points every year', () => {
    fc.assert(
      fc.property(row, ({ base, points }) => {
        const target = (Number(base) + years * Number(points)).toFixed(2);
        const found = findingIn('yearly-points', { subject, unit: '%', base, target, rate: `${points}%` });
        expect(found).toMatchObject({ verdict: 'agrees', stated: points });
      }),
    );
  });

  it('differs from a share that gained a tenth of a point more', () => {
    fc.assert(
      fc.property(row, ({ base, points }) => {
        const target = (Number(base) + years * (Number(points) + 0.1)).toFixed(2);
        const found = findingIn('yearly-points', { subject, unit: '%', base, target, rate: `${points}%` });
        expect(found).toMatchObject({ verdict: 'differs' });
      }),
    );
  });
});
