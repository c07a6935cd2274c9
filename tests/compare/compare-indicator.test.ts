import { describe, expect, it } from 'vitest';
import { compareIndicator } from '../../src/compare/compare-indicator.ts';
import { compareFigures } from '../../src/compare/verdict.ts';
import { unitTable } from '../../src/schema/unit-table.ts';
import { sampleIndicator } from '../samples/sample-indicator.ts';
import { sampleQuantity } from '../samples/sample-quantity.ts';
import { sampleReading } from '../samples/sample-reading.ts';

const name = { zh: '企业', en: 'Enterprises' };
const indicator = sampleIndicator();
const units = unitTable([
  { symbol: '家', aliases: [], name, dimension: 'count-家', factor: 1 },
  { symbol: '元', aliases: [], name, dimension: 'money', factor: 1 },
  { symbol: '万元', aliases: [], name, dimension: 'money', factor: 1e4 },
  { symbol: '亿元', aliases: [], name, dimension: 'money', factor: 1e8 },
]);
const compare = (readings: Parameters<typeof compareIndicator>[2]) =>
  compareIndicator(indicator, ['first', 'second', 'third'], readings, units);

describe('compareIndicator', () => {
  it('puts alike targets on one axis and leaves the others beside it with the reason', () => {
    const { figures, related } = compare([
      sampleReading('first', [sampleQuantity({ value: '600', bound: 'min' })]),
      sampleReading('second', [sampleQuantity({ value: '400', bound: 'min' })]),
      sampleReading('third', [
        sampleQuantity({ value: '700', definition: 'provincial', period: '2021' }),
        sampleQuantity({ value: '90', measure: 'change', definition: 'national' }),
        sampleQuantity({ value: null, unit: null, bound: 'relative' }),
        sampleQuantity({ value: '50', scope: '园区' }),
        sampleQuantity({ value: '3', unit: '万元' }),
      ]),
    ]);
    expect(figures.map(({ target, value }) => [target.district, value.low])).toEqual([
      ['first', 600],
      ['second', 400],
    ]);
    expect(related.map(({ reasons }) => reasons)).toEqual([
      ['different-definition'],
      ['different-measure', 'different-definition'],
      ['relative'],
      ['different-scope'],
      ['different-unit'],
    ]);
  });

  it('converts units of one dimension to the unit of the first figure and says so', () => {
    const { unit, figures, caveats } = compare([
      sampleReading('first', [sampleQuantity({ value: '1.5', unit: '亿元' })]),
      sampleReading('second', [sampleQuantity({ value: '8000..9000', unit: '万元', bound: 'range' })]),
    ]);
    expect(unit).toBe('亿元');
    expect(figures.map(({ value }) => value)).toEqual([
      { low: 1.5, high: 1.5 },
      { low: 0.8, high: 0.9 },
    ]);
    expect(caveats).toEqual(['converted-unit']);
  });

  it('says where plans do not name it alike', () => {
    const of = (ownNames: (string | null)[]) =>
      compare(
        ownNames.map((ownName, at) => sampleReading(['first', 'second'][at]!, [sampleQuantity({ ownName })])),
      );
    expect(of(['厂家', null]).caveats).toEqual(['different-name']);
    expect(of(['厂家', '厂家']).caveats).toEqual([]);
  });

  it('says nothing of two names within one district, and something of any two districts whose names differ', () => {
    const twoNames = sampleReading('first', [
      sampleQuantity({ value: '5' }),
      sampleQuantity({ value: '6', ownName: '厂家' }),
    ]);
    expect(compare([twoNames]).caveats).toEqual([]);
    expect(compare([twoNames, sampleReading('second', [sampleQuantity()])]).caveats).toEqual([
      'different-name',
    ]);
  });

  it('gives a pair of figures the caveats that their comparison has', () => {
    const [a, b] = [
      sampleQuantity(),
      sampleQuantity({ district: 'second', ownName: '厂家', period: '2026' }),
    ];
    expect(compareFigures(a, b, units).caveats).toEqual(['different-period', 'different-name']);
    expect(compareFigures(a, { ...b, district: a.district }, units).caveats).toEqual(['different-period']);
  });

  it('draws another year with a caveat, not with a refusal', () => {
    const { figures, caveats } = compare([
      sampleReading('first', [sampleQuantity()]),
      sampleReading('second', [sampleQuantity({ period: '2021' }), sampleQuantity({ period: null })]),
    ]);
    expect(figures).toHaveLength(3);
    expect(caveats).toEqual(['different-period', 'no-period']);
  });

  it('takes the baseline of the same kind as the base, and no later state', () => {
    const { figures } = compare([
      sampleReading('first', [
        sampleQuantity({ value: '3', status: 'achieved', period: '2018' }),
        sampleQuantity({ value: '4', status: 'baseline', period: '2020' }),
        sampleQuantity({ value: '9', status: 'achieved', period: '2026' }),
        sampleQuantity({ value: '1', status: 'achieved', period: '2019', measure: 'change' }),
        sampleQuantity({ value: '5' }),
      ]),
    ]);
    expect(figures[0]!.base?.value).toBe('4');
    expect(figures[0]!.baseValue).toEqual({ low: 4, high: 4 });
  });

  it('shows a target once that a district states twice, with the other place', () => {
    const twice = sampleReading('first', [sampleQuantity(), sampleQuantity()]);
    const { figures } = compare([twice]);
    expect(figures).toHaveLength(1);
    expect(figures[0]!.alsoAt).toHaveLength(1);
  });

  it('tells stated, ranked, unavailable, mentioned and unstated apart', () => {
    const mention = {
      indicator: 'enterprises',
      sentence: 's9',
      start: 0,
      end: 2,
      word: '企业',
      within: null,
    };
    const gap = { kind: 'indicator-table' as const, quote: '如下', note: name };
    const presences = (readings: Parameters<typeof compareIndicator>[2]): string[] =>
      compare(readings).said.map(({ presence }) => presence);
    expect(presences([sampleReading('first', [sampleQuantity()]), sampleReading('second', [])])).toEqual([
      'stated',
      'unstated',
      'unstated',
    ]);
    expect(
      presences([
        sampleReading('first', [sampleQuantity({ status: 'achieved' })], { gaps: [gap] }),
        sampleReading('second', [], { mentions: [mention] }),
        sampleReading('third', [sampleQuantity({ status: 'achieved' })]),
      ]),
    ).toEqual(['unavailable', 'mentioned', 'mentioned']);
    const rank = sampleQuantity({ value: null, bound: 'relative' });
    expect(
      presences([sampleReading('first', [rank]), sampleReading('second', [rank, sampleQuantity()])]),
    ).toEqual(['ranked', 'stated', 'unstated']);
  });

  it('takes works done before for no start of works to be done, unless a table says so', () => {
    const works = (status: 'achieved' | 'baseline') => [
      sampleQuantity({ measure: 'count', value: '43', status, period: '2020' }),
      sampleQuantity({ measure: 'count', value: '20', period: '2025' }),
    ];
    expect(compare([sampleReading('first', works('achieved'))]).figures[0]!.base).toBeNull();
    expect(compare([sampleReading('first', works('baseline'))]).figures[0]!.base?.value).toBe('43');
  });

  it('puts no yearly amount on the axis of totals, but takes a growth for yearly whether it says so or not', () => {
    const reasonsOf = (measure: 'count' | 'growth') =>
      compare([
        sampleReading('first', [sampleQuantity({ measure, yearly: true, period: '2021-2025' })]),
        sampleReading('second', [sampleQuantity({ measure, period: '2021-2025' })]),
      ]).related.map(({ reasons }) => reasons);
    expect(reasonsOf('count')).toEqual([['yearly']]);
    expect(reasonsOf('growth')).toEqual([]);
  });
});
