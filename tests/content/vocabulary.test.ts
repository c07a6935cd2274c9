import { describe, expect, it } from 'vitest';
import { indicatorFinder } from '../../src/align/indicator-finder.ts';
import { plainForm } from '../../src/align/plain-form.ts';
import { loadVocabulary } from '../../src/load/load-vocabulary.ts';
import { messageLines } from '../../src/load/message-lines.ts';
import { parsePlanText } from '../../src/parse/parse-plan-text.ts';
import { unitTable } from '../../src/schema/unit-table.ts';
import { sampleQuantity } from '../samples/sample-quantity.ts';

const { vocabulary, files } = await loadVocabulary('content');
const { neutral, heads, districts, topics, indicators, units, roles } = vocabulary!;
const plain = (text: string): string => plainForm(text).text;
const repeated = (names: readonly string[]): string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);

it('has the shape of its schemas, unique ids, known topics and units', () => {
  expect(files.flatMap(messageLines)).toEqual([]);
});

describe('districts', () => {
  it('covers the thirteen divisions of Fuzhou, each with its own code', () => {
    const fuzhou = districts.filter(({ city }) => city.zh === '福州市');
    expect(new Set(fuzhou.map(({ code }) => code)).size).toBe(13);
    expect(fuzhou.every(({ code }) => code.startsWith('3501'))).toBe(true);
  });
});

describe('topics', () => {
  it('gives each wording to one topic', () => {
    expect(repeated(topics.flatMap(({ wordings }) => wordings.map(plain)))).toEqual([]);
  });

  it('is spoken of in many words', () => {
    expect(topics.filter(({ wordings }) => wordings.length < 20).map(({ id }) => id)).toEqual([]);
  });

  it('names no district', () => {
    const names = districts.map(({ shortName }) => shortName.zh);
    const wordings = [...topics, ...indicators].flatMap((entry) => entry.wordings);
    expect(wordings.filter((wording) => names.some((name) => wording.includes(name)))).toEqual([]);
  });
});

describe('units', () => {
  it('gives each symbol once', () => {
    expect(repeated(units.flatMap(({ symbol, aliases }) => [symbol, ...aliases]))).toEqual([]);
  });

  it.each([
    ['亿元', '万元', 10_000],
    ['公顷', '亩', 15],
    ['平方公里', '公顷', 100],
    ['公里', '米', 1000],
    ['万人', '人', 10_000],
    ['万吨', '亿斤', 0.2],
    ['‰', '/10万', 100],
    ['万元/人', '元', 10_000],
  ])('turns one %s into %s × %d', (from, to, factor) => {
    const table = unitTable(units);
    expect(table(from).dimension).toBe(table(to).dimension);
    expect(table(from).factor / table(to).factor).toBeCloseTo(factor, 9);
  });

  it.each([
    ['家', '个'],
    ['%', '个百分点'],
    ['人', '人次'],
    ['元', '美元'],
  ])('keeps %s and %s apart', (one, other) => {
    const table = unitTable(units);
    expect(table(one).dimension).not.toBe(table(other).dimension);
  });
});

describe('indicators', () => {
  it('tells indicators that share a wording apart by measure or unit', () => {
    const told = indicators.flatMap(({ measure, unit, wordings }) =>
      wordings.map((wording) => `${plain(wording)} ${measure} ${unit}`),
    );
    expect(repeated(told)).toEqual([]);
  });

  it.each([
    ['地区生产总值', '亿元', 'level', 'gdp'],
    ['全市GDP', '%', 'growth', 'gdp-growth'],
    ['人均地区生产总值', '元', 'level', 'gdp-per-capita'],
    ['万元GDP用水量', '%', 'change', 'water-use-intensity-cut'],
    ['第三产业增加值占GDP比重', '%', 'level', 'services-share'],
    ['R&D经费支出占GDP比重', '%', 'level', 'rd-intensity'],
    ['每万人口高价值发明专利拥有量', '件', 'level', 'high-value-patents-per-10000'],
    ['高新技术企业产值', '亿元', 'level', null],
    ['农村居民人均可支配收入', '%', 'growth', 'disposable-income-growth'],
    ['城镇调查失业率', '%', 'level', 'surveyed-unemployment'],
    ['学前三年毛入园率', '%', 'level', 'kindergarten-enrolment'],
    ['高中阶段毛入学率', '%', 'level', 'senior-secondary-enrolment'],
    ['每千人口医疗卫生机构床位数', '张', 'level', 'hospital-beds-per-1000'],
    ['每千名老年人养老床位数', '张', 'level', 'elderly-beds-per-1000'],
    ['一般公共预算收入', '%', 'growth', 'general-budget-revenue-growth'],
    ['一般公共预算支出', '亿元', 'level', null],
    ['千万元以上项目新开工', '个', 'count', 'projects-started'],
    ['千万元以上项目竣工', '个', 'count', 'projects-completed'],
    ['农业建成投产项目', '个', 'count', 'projects-completed'],
    ['开工和竣工项目', '个', 'count', null],
    ['审批时限', '%', 'level', 'approval-time'],
    ['审批时限', '%', 'change', 'approval-time-cut'],
    ['单位地区生产总值能耗', '%', 'change', 'energy-intensity-cut'],
    ['单位地区生产总值能耗', '%', 'level', null],
    ['单位地区生产总值能耗', '吨标准煤', 'level', null],
    ['进出口总额占全省比重', '%', 'level', null],
    ['进出口总额', '%', 'growth', 'foreign-trade-growth'],
    ['税收超亿元楼宇', '栋', 'level', 'tax-rich-office-buildings'],
    ['税收超五千万元楼宇', '栋', 'level', null],
    ['安置房', '套', 'count', 'affordable-rental-homes'],
    ['安置房', '万平方米', 'count', null],
    ['旧村改造', '片', 'count', null],
  ] as const)('reads %s (%s, %s) as %s', (subject, unit, measure, id) => {
    const quantity = sampleQuantity({ subject, unit, measure, value: '5' });
    const finder = indicatorFinder({ indicators, neutral, heads }, unitTable(units));
    expect(finder.align(quantity, subject)?.indicator ?? null).toBe(id);
  });
});

describe('roles', () => {
  it.each([
    ['发展基础', 'context'],
    ['夯实产业发展基础', 'goal'],
    ['“十三五”时期发展回顾', 'context'],
    ['面临的机遇与挑战', 'context'],
    ['优化企业发展环境', 'goal'],
    ['第十四个五年规划和2035年远景目标纲要', 'goal'],
    ['2035年远景目标', 'vision'],
    ['保障措施', 'safeguard'],
    ['完善社会保障体系', 'goal'],
    ['加强组织领导', 'safeguard'],
  ])('takes “%s” for %s', (title, role) => {
    const { sections } = parsePlanText(`## ${title}\n\n全文。\n`, roles);
    expect(sections.map((section) => section.role)).toEqual([role]);
  });
});
