import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AlignedQuantity } from '../../../../src/schema/aligned-quantity.ts';
import { directions, modalities, stages, type Bound } from '../../../../src/schema/quantity.ts';
import { editionOf } from '../../../../src/site/edition.ts';
import { glossOf } from '../../../../src/site/wording/gloss/gloss-text.ts';
import { sampleLibrary } from '../../sample-library.ts';

const library = await sampleLibrary();
const en = editionOf('en', '/');
const [some] = library.plan('mawei-plan').quantities;

const target = (fields: Partial<AlignedQuantity>): AlignedQuantity => ({
  ...some!,
  ...{ status: 'target', bound: 'exact', inclusive: null, measure: 'level', yearly: false, direction: null },
  ...{ act: null, stage: null, modality: null, indicator: null, alsoIndicators: [], qualifier: null },
  ...fields,
});
const gloss = (quantity: AlignedQuantity): string =>
  glossOf(quantity, library, en)!
    .map(({ text }) => text)
    .join('');

const told: [Partial<AlignedQuantity>, string][] = [
  [
    { subject: '地区生产总值（GDP）', value: '1500', unit: '亿元', period: '2025' },
    'GDP to reach 150 billion yuan by 2025.',
  ],
  [
    {
      ...{ subject: 'GDP', value: '8', unit: '%', measure: 'growth', bound: 'min', inclusive: true },
      ...{ period: '2021-2025', yearly: true, modality: '力争' },
    },
    'Aims for GDP to grow by at least 8% a year, 2021–2025.',
  ],
  [
    { subject: '高新技术企业总量', value: '600', unit: '家', bound: 'min', inclusive: false, period: '2025' },
    'High-tech firms to number more than 600 by 2025.',
  ],
  [
    {
      ...{ subject: '龙头企业', value: '20', unit: '家', measure: 'count', bound: 'about' },
      ...{ act: '培育', period: '2025' },
    },
    'About 20 leading firms to be nurtured by 2025.',
  ],
  [
    {
      ...{ subject: '普惠率', value: '85', unit: '%', bound: 'min', inclusive: true, direction: 'keep' },
      ...{ modality: '确保', period: '2025' },
    },
    'Will ensure that share of places in affordable kindergartens will stay at 85% or more by 2025.',
  ],
  [
    {
      subject: '教师平均工资水平',
      bound: 'relative',
      value: null,
      unit: null,
      quote: '不低于公务员平均工资水平',
      cell: null,
      period: '2025',
    },
    'Average pay of teachers to be no lower than that of civil servants by 2025.',
  ],
  [{ subject: '勠力率', value: '3', unit: '%', period: null }, '“勠力率” to reach 3%.'],
];
test.each(told)('%o', (fields, text) => {
  expect(gloss(target(fields))).toBe(text);
});

const powers: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 };
/** The numbers of a text with their powers of ten written out. */
const numbersIn = (text: string): number[] =>
  [...text.matchAll(/(?<![\p{L}“])(\d[\d,]*(?:\.\d+)?)(?: (million|billion|trillion))?/gu)].map(
    ([, digits, power]) => Number(digits!.replaceAll(',', '')) * (powers[power ?? ''] ?? 1),
  );
/** How each bound may be worded, and no other. */
const wordings: Record<Exclude<Bound, 'range' | 'relative'>, (inclusive: boolean) => RegExp> = {
  min: (inclusive) => (inclusive ? /at least|or more/iu : /more than|above/iu),
  max: (inclusive) => (inclusive ? /at most|or less/iu : /less than|below/iu),
  about: () => /about/iu,
  exact: () => /^(?!.*(?:at least|or more|more than|above|at most|or less|less than|below|about))/iu,
};
const tens: Readonly<Record<string, number>> = { 亿元: 1e8, 万元: 1e4, 万人: 1e4, 万平方米: 1e4 };

test('a gloss says the number, the bound and the years of its reading, and no other number', () => {
  fc.assert(
    fc.property(
      fc.record({
        subject: fc.constantFrom(
          '高新技术企业总量',
          '工业新开工项目',
          '人均GDP',
          '绿化覆盖率',
          '勠力',
          '厂房',
        ),
        value: fc.tuple(fc.nat(99999), fc.nat(99)).map(([whole, part]) => String(whole + part / 100)),
        unit: fc.constantFrom('%', '家', '亿元', '万元', '万人', '万平方米', '个', '公里'),
        bound: fc.constantFrom('min', 'max', 'about', 'exact'),
        inclusive: fc.boolean(),
        measure: fc.constantFrom('level', 'growth', 'change', 'count'),
        direction: fc.constantFrom(null, ...directions),
        yearly: fc.boolean(),
        act: fc.constantFrom(null, '培育', '建成', '勠'),
        stage: fc.constantFrom(null, ...stages),
        modality: fc.constantFrom(null, ...modalities),
        period: fc.constantFrom(null, '2025', '2021-2025'),
      } as const),
      (fields) => {
        const text = gloss(target(fields));
        const years = fields.period?.split('-').map(Number) ?? [];
        const value = Number(fields.value) * (tens[fields.unit] ?? 1);
        const [first, ...rest] = numbersIn(text);
        expect(Math.abs(first! - value)).toBeLessThanOrEqual(value * 1e-12);
        expect(rest).toEqual(years);
        expect(text).toMatch(wordings[fields.bound](fields.inclusive));
        if (fields.unit === '%') expect(text).toContain('%');
        if (fields.unit.endsWith('元')) expect(text).toContain('yuan');
        if (fields.yearly && fields.measure !== 'level') expect(text).toContain(' a year');
      },
    ),
  );
});
