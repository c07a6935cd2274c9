import { describe, expect, it } from 'vitest';
import { indicatorFinder } from '../../src/align/indicator-finder.ts';
import { indicatorSchema } from '../../src/schema/indicator.ts';
import { unitTable } from '../../src/schema/unit-table.ts';
import { sampleHeads } from '../samples/sample-heads.ts';
import { sampleQuantity } from '../samples/sample-quantity.ts';

const name = { zh: '某', en: 'some' };
const unit = (symbol: string, dimension: string) => ({ symbol, aliases: [], name, dimension, factor: 1 });
const units = unitTable([unit('亿元', 'money'), unit('家', 'count-家'), unit('%', 'percent')]);
const worksUnits = unitTable([
  unit('套', 'count-套'),
  unit('栋', 'count-栋'),
  unit('片', 'count-片'),
  unit('户', 'households'),
  unit('亩', 'area'),
  unit('万平方米', 'area'),
]);
const indicator = (id: string, measure: string, symbol: string, wordings: string[], more: object = {}) =>
  indicatorSchema.parse({
    id,
    name,
    topic: 'economy',
    measure,
    unit: symbol,
    direction: 'up',
    inTable: true,
    lookedFor: wordings,
    wordings,
    ...more,
  });

const finder = indicatorFinder(
  {
    neutral: ['全区', '总量', '率', '新'],
    heads: sampleHeads,
    indicators: [
      indicator('gdp', 'level', '亿元', ['地区生产总值', 'GDP']),
      indicator('gdp-growth', 'growth', '%', ['地区生产总值', 'GDP']),
      indicator('service-share', 'level', '%', ['服务业增加值占地区生产总值比重']),
      indicator('high-tech', 'level', '家', ['高新技术企业'], {
        definitions: [{ id: 'national', name, wordings: ['国家级高新技术企业', '国家高新技术企业'] }],
      }),
      indicator('productivity', 'level', '亿元', ['劳动生产率']),
      indicator('enrolment', 'level', '%', ['入学率']),
      indicator('retention', 'level', '%', ['巩固率']),
    ],
  },
  units,
);
const align = (changes: Parameters<typeof sampleQuantity>[0], sentence = changes!.subject!) =>
  finder.align(sampleQuantity({ start: 0, end: sentence.length, ...changes }), sentence);

describe('indicatorFinder', () => {
  it('takes the indicator whose measure is the quantity’s', () => {
    expect(align({ subject: '地区生产总值', unit: '亿元' })?.indicator).toBe('gdp');
    expect(align({ subject: '全区GDP', unit: '%', measure: 'growth' })?.indicator).toBe('gdp-growth');
  });

  it('takes the longest wording, and none that is a rate of the thing', () => {
    expect(align({ subject: '服务业增加值占地区生产总值比重', unit: '%' })?.indicator).toBe('service-share');
    expect(align({ subject: '人均GDP', unit: '亿元' })).toBeNull();
  });

  it('does not take an amount of money for a number of enterprises', () => {
    expect(align({ subject: '高新技术企业产值', unit: '亿元' })).toBeNull();
    expect(align({ subject: '高新技术企业总量', unit: '家' })?.indicator).toBe('high-tech');
  });

  it('keeps the indicator when the subject is its very name, though the plan’s unit is wrong', () => {
    expect(align({ subject: '劳动生产率', unit: '%' })?.indicator).toBe('productivity');
  });

  it('finds the definition in the subject or in its clause, white space and width apart', () => {
    expect(align({ subject: '国家 高新技术企业', unit: '家' })?.definition).toBe('national');
    const sentence = '培育国家级高新技术企业，高新技术企业达到5家';
    expect(
      align({ subject: '高新技术企业', unit: '家', start: 12, end: 22 }, sentence)?.definition,
    ).toBeNull();
  });

  it('tells where a sentence speaks of an indicator, clause by clause', () => {
    const sentence = '人均ＧＤＰ稳步提高，GDP 保持增长。';
    expect(
      finder
        .mentions(sentence)
        .map(({ indicators, start, end }) => [indicators.map(({ id }) => id), sentence.slice(start, end)]),
    ).toEqual([[['gdp', 'gdp-growth'], 'GDP']]);
  });

  it('takes the indicator in whose unit the quantity is stated when two share a wording', () => {
    const shared = indicatorFinder(
      {
        neutral: ['全区'],
        heads: sampleHeads,
        indicators: [
          indicator('share', 'level', '%', ['低保标准']),
          indicator('standard', 'level', '亿元', ['低保标准']),
        ],
      },
      units,
    );
    const quantity = sampleQuantity({ subject: '低保标准', unit: '亿元' });
    expect(shared.align(quantity, '低保标准')?.indicator).toBe('standard');
  });

  it('takes works counted in a unit that fits, and none in another', () => {
    const works = indicatorFinder(
      {
        neutral: [],
        heads: sampleHeads,
        indicators: [
          indicator('homes', 'count', '套', ['安置房']),
          indicator('villages', 'count', '亩', ['旧村改造']),
        ],
      },
      worksUnits,
    );
    const meant = (subject: string, unit: string | null) =>
      works.align(sampleQuantity({ subject, unit, measure: 'count' }), subject)?.indicator;
    expect(meant('安置房', '套')).toBe('homes');
    expect(meant('安置房', '栋')).toBe('homes');
    expect(meant('安置房', '套（间）')).toBe('homes');
    expect(meant('安置房', '万平方米')).toBeUndefined();
    expect(meant('安置房', '户')).toBeUndefined();
    expect(meant('旧村改造', '片')).toBeUndefined();
    expect(meant('旧村改造', '万平方米')).toBe('villages');
  });

  it('does not take what is left for a cut', () => {
    const cuts = indicatorFinder(
      { neutral: [], heads: sampleHeads, indicators: [indicator('cut', 'change', '%', ['能耗'])] },
      units,
    );
    const meant = (subject: string, measure: 'level' | 'change') =>
      cuts.align(sampleQuantity({ subject, unit: '%', measure }), subject)?.indicator;
    expect(meant('能耗', 'change')).toBe('cut');
    expect(meant('能耗', 'level')).toBeUndefined();
    expect(meant('能耗降幅', 'level')).toBe('cut');
  });

  it('does not take things of another size than the name of the indicator asks', () => {
    const sized = indicatorFinder(
      {
        neutral: [],
        heads: sampleHeads,
        indicators: [
          { ...indicator('shops', 'level', '家', ['亿元商场']), name: { zh: '亿元商场数', en: 'shops' } },
        ],
      },
      units,
    );
    const meant = (subject: string) =>
      sized.align(sampleQuantity({ subject, unit: '家' }), subject)?.indicator;
    expect(meant('销售额亿元商场')).toBe('shops');
    expect(meant('销售额1亿元商场')).toBe('shops');
    expect(meant('五千万元以上、亿元商场')).toBe('shops');
    expect(meant('10亿元商场')).toBeUndefined();
  });

  it('keeps the words that narrow the indicator, and only those', () => {
    expect(align({ subject: '全区高新技术企业总量', unit: '家' })?.qualifier).toBeNull();
    expect(align({ subject: '新兴产业高新技术企业', unit: '家' })?.qualifier).toBe('新兴产业');
  });

  it('reads one number stated for several subjects as a figure of each', () => {
    expect(align({ subject: '入学率、巩固率和升学率', unit: '%' })).toMatchObject({
      indicator: 'enrolment',
      alsoIndicators: ['retention'],
      qualifier: null,
    });
  });
});
