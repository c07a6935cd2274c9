import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlanText } from '../../src/schema/plan-text.ts';
import type { Quantity } from '../../src/schema/quantity.ts';
import { extractWith, readPlan } from './read-plan.ts';

const frame = {
  kind: 'five-year-plan',
  span: { from: 2021, to: 2025 },
  outlook: 2035,
  last: 2020,
  now: 2021,
  assumed: false,
  reports: false,
} as const;

function read(sentence: string): Quantity[] {
  const text: PlanText = readPlan(`# 第一章 主要任务\n\n${sentence}`);
  return extractWith(text, frame).quantities;
}

/** A numeral as a plan writes it, and its value. */
const numeral = fc
  .tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 0, max: 99 }),
    fc.constantFrom('plain', 'decimal', 'wide', 'spaced'),
  )
  .map(([whole, cents, form]) => {
    const digits = form === 'decimal' ? `${whole}.${cents + 1}` : String(whole);
    const written =
      form === 'wide'
        ? [...digits].map((digit) => String.fromCodePoint(digit.codePointAt(0)! + 0xfee0)).join('')
        : form === 'spaced'
          ? ` ${digits} `
          : digits;
    return { written, value: digits };
  });

const rates = { subjects: ['森林覆盖率', '城镇化率', '义务教育巩固率', '数字经济占比'], units: ['%', '‰'] };
const stocks = {
  subjects: ['高新技术企业总数', '养老床位总数', '注册志愿者总量', '公园绿地面积'],
  units: ['家', '张', '万人', '公顷', '万平方米', '艘', '万标箱', '株'],
};
const measured = fc
  .constantFrom(rates, stocks)
  .chain(({ subjects, units }) =>
    fc.record({ subject: fc.constantFrom(...subjects), unit: fc.constantFrom(...units) }),
  );

/** Bounds as written around `达到`, the number and its unit. */
const bounds = fc.constantFrom(
  { before: '达到', after: '', bound: 'exact', inclusive: null },
  { before: '保持在', after: '以上', bound: 'min', inclusive: true },
  { before: '不低于', after: '', bound: 'min', inclusive: true },
  { before: '超过', after: '', bound: 'min', inclusive: false },
  { before: '力争突破', after: '', bound: 'min', inclusive: false },
  { before: '控制在', after: '以内', bound: 'max', inclusive: true },
  { before: '不超过', after: '', bound: 'max', inclusive: true },
  { before: '低于', after: '', bound: 'max', inclusive: false },
  { before: '稳定在', after: '左右', bound: 'about', inclusive: null },
  { before: '达到约', after: '', bound: 'about', inclusive: null },
);

const times = fc.constantFrom(
  { words: '', period: '2025' },
  { words: '到2023年，', period: '2023' },
  { words: '到2025年，', period: '2025' },
  { words: '“十四五”期间，', period: '2021-2025' },
  { words: '“十四五”末，', period: '2025' },
  { words: '到2030年，', period: '2030' },
);

test('one state: number × unit × bound × time', () => {
  fc.assert(
    fc.property(numeral, measured, bounds, times, (number, { subject, unit }, bound, time) => {
      const [quantity, ...others] = read(
        `${time.words}${subject}${bound.before}${number.written}${unit}${bound.after}。`,
      );
      expect(others).toEqual([]);
      expect(quantity).toMatchObject({
        subject,
        value: number.value,
        unit,
        bound: bound.bound,
        inclusive: bound.inclusive,
        measure: 'level',
        status: 'target',
        period: time.period,
      });
    }),
  );
});

const growthForms = fc.constantFrom('年均增长', '年均增速达到', '增长');
test('a growth is for the years of the plan', () => {
  fc.assert(
    fc.property(numeral, growthForms, fc.constantFrom('', '以上', '左右'), (number, form, after) => {
      const found = read(`地区生产总值${form}${number.written}%${after}。`);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({
        subject: '地区生产总值',
        value: number.value,
        unit: '%',
        bound: { '': 'exact', 以上: 'min', 左右: 'about' }[after],
        measure: 'growth',
        period: '2021-2025',
      });
    }),
  );
});

const things = [
  { noun: '小学', unit: '所' },
  { noun: '口袋公园', unit: '座' },
  { noun: '健身步道', unit: '公里' },
  { noun: '充电桩', unit: '个' },
  { noun: '保障性住房', unit: '套' },
  { noun: '公交车', unit: '辆' },
];
const thingList = fc.uniqueArray(fc.tuple(fc.constantFrom(...things), fc.integer({ min: 2, max: 5000 })), {
  minLength: 1,
  maxLength: 5,
  selector: ([{ noun }]) => noun,
});
const verbs = fc.constantFrom(
  { verb: '新建', measure: 'count' },
  { verb: '新增', measure: 'change' },
  { verb: '建成', measure: 'count' },
);

test('a list shares its verb, the nouns before or after their numbers', () => {
  fc.assert(
    fc.property(thingList, verbs, fc.boolean(), (list, { verb, measure }, nounFirst) => {
      const items = list.map(([{ noun, unit }, count]) =>
        nounFirst ? `${noun}${count}${unit}` : `${count}${unit}${noun}`,
      );
      const found = read(`${verb}${items.join('、')}。`);
      expect(found.map(({ subject, value, unit }) => ({ subject, value, unit }))).toEqual(
        list.map(([{ noun, unit }, count]) => ({ subject: noun, value: String(count), unit })),
      );
      expect(new Set(found.map((quantity) => quantity.measure))).toEqual(new Set([measure]));
    }),
  );
});

test('分别 shares numbers out among subjects', () => {
  const subjects = fc.uniqueArray(fc.constantFrom('入学率', '巩固率', '升学率', '覆盖率', '参保率'), {
    minLength: 2,
    maxLength: 4,
  });
  fc.assert(
    fc.property(
      subjects,
      fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 4, maxLength: 4 }),
      (names, values) => {
        const shares = names.map((_, i) => `${values[i]}%`);
        const found = read(
          `${names.slice(0, -1).join('、')}和${names.at(-1)}分别达到${shares.slice(0, -1).join('、')}和${shares.at(-1)}。`,
        );
        expect(found.map(({ subject, value }) => ({ subject, value }))).toEqual(
          names.map((subject, i) => ({ subject, value: String(values[i]) })),
        );
      },
    ),
  );
});

test('a range is one quantity, a movement two', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 1, max: 500 }),
      fc.constantFrom('—', '-', '~', '至', '–'),
      (low, more, mark) => {
        const high = low + more;
        expect(read(`建设社区食堂${low}${mark}${high}家。`)).toMatchObject([
          { value: `${low}..${high}`, unit: '家', bound: 'range' },
        ]);
        expect(read(`社区食堂从${low}家增加到${high}家。`)).toMatchObject([
          { value: String(low), status: 'achieved', period: '2020' },
          { value: String(high), status: 'target', period: '2025' },
        ]);
      },
    ),
  );
});

const names = fc.constantFrom(
  (n: number) => `第${n}次会议`,
  (n: number) => `${n}强企业`,
  (n: number) => `G${n}国道`,
  (n: number) => `地铁${n}号线`,
  (n: number) => `“${n}”工程`,
  (n: number) => `〔2021〕${n}号文件`,
  (n: number) => `${n}岁以下儿童`,
  (n: number) => `${n}分钟生活圈`,
  (n: number) => `${n}亿元以上项目`,
  (n: number) => `${(n % 28) + 1}月${(n % 28) + 1}日`,
);
test('numbers in names count nothing', () => {
  fc.assert(
    fc.property(names, fc.integer({ min: 1, max: 900 }), (name, n) => {
      expect(read(`持续推进${name(n)}相关工作。`)).toEqual([]);
    }),
  );
});
