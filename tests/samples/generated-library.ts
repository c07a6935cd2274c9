import fc from 'fast-check';
import { checkArithmetic } from '../../src/check/arithmetic/check-arithmetic.ts';
import { compareDistricts } from '../../src/compare/compare-districts.ts';
import type { PlanReading } from '../../src/schema/plan-reading.ts';
import { libraryOf, type Library } from '../../src/site/library.ts';
import { readSample, vocabulary } from '../check/arithmetic/read-sample.ts';
import { sampleSettings } from './sample-settings.ts';

const digits = fc.integer({ min: 1, max: 9 }).map(String);

/** A sentence that a plan may hold: a target, a repetition, a rank, a state reached, a mention, another scope, parts. */
const sentence = fc.oneof(
  digits.map((digit) => `地区生产总值年均增长${digit}%左右。`),
  digits.map((digit) => `到2025年，地区生产总值达到${digit}000亿元。`),
  digits.map((digit) => `到2025年，森林覆盖率达到5${digit}%以上。`),
  digits.map((digit) => `2020年，森林覆盖率达到4${digit}%。`),
  digits.map((digit) => `高新技术企业超过${digit}00家。`),
  digits.map((digit) => `城区绿化覆盖率达到4${digit}%。`),
  digits.map((digit) => `新开工项目${digit}0个，其中工业项目${digit}个、服务业项目1个。`),
  digits.map((digit) => `居民人均可支配收入年均增长${digit}%以上。`),
  digits.map((digit) => `数字经济核心产业增加值占地区生产总值比重提高${digit}个百分点。`),
  fc.constantFrom(
    '地区生产总值增速保持全市前列。',
    '居民收入增长和经济增长基本同步。',
    '大力发展高新技术企业。',
    '高新技术企业数量倍增。',
    '街道内道路建设项目数量不少于上年。',
    '加快推进网上行政审批。',
    '初中三年巩固率达到98%。',
    '公办学位覆盖率达到65%。',
    '加快道路建设。',
    '提升养老服务水平。',
    '由区发改局牵头落实。',
    '（责任单位：区教育局）',
  ),
);

/** What makes up a plan of a generated library. */
export const generatedPlan = fc.record({
  sentences: fc.array(sentence, { maxLength: 8 }),
  heads: fc.array(fc.constantFrom('主要目标', '生态环境', '产业发展', '前言', '发展基础'), {
    minLength: 1,
    maxLength: 3,
  }),
  lacksTable: fc.boolean(),
  /** A table of main indicators, its five-year totals in brackets. */
  hasTable: fc.boolean(),
  hasSpan: fc.boolean(),
});

const name = { zh: '某', en: 'some' };

export type GeneratedPlan = typeof generatedPlan extends fc.Arbitrary<infer One> ? One : never;

/** A table as plans have it, with its note on what stands in brackets. */
const table = `
# 主要指标

| 指标 | 单位 | 2020年 | 2025年 | 年均增长（%） |
| --- | --- | --- | --- | --- |
| 地区生产总值 | 亿元 | 900 | 1300 | 8 |
| 森林覆盖率 | % | 45.2 | 46.3 | [1.1] |
| 单位GDP能耗降低 | % | — | — | [13.5] |

注：[ ]内为五年累计数。
`;

/** A library of invented districts, each with a plan of its own. */
export function libraryFrom(plans: readonly GeneratedPlan[]): Library {
  const districts = plans.map((_, index) => {
    // No digits: a number in a name would be one that no plan states.
    const letters = index
      .toString(26)
      .replace(/./gu, (digit) => String.fromCodePoint(97 + parseInt(digit, 26)));
    return {
      id: `district-${letters}`,
      name: { zh: `甲${letters}区`, en: `District ${letters}` },
      shortName: { zh: `甲${letters}`, en: `District ${letters}` },
      code: String(990_000 + index),
      city: { id: 'city', ...name },
      slot: index,
    };
  });
  const readings = plans.map(({ sentences, heads, lacksTable, hasTable, hasSpan }, index): PlanReading => {
    const text = heads
      .map((head, at) => {
        const own = sentences.filter((_, order) => order % heads.length === at);
        return `# ${head}\n\n${own.join('')}\n`;
      })
      .join('\n');
    const { id } = districts[index]!;
    return readSample(text + (hasTable ? table : ''), {
      id: `${id}-plan`,
      district: id,
      gaps: lacksTable ? [{ kind: 'indicator-table', quote: '指标如下', note: name }] : [],
      span: hasSpan ? { from: 2021, to: 2025 } : null,
    });
  });
  const own = { ...vocabulary, districts };
  return libraryOf({
    settings: sampleSettings,
    vocabulary: own,
    districts,
    readings,
    comparisons: compareDistricts(own, districts, readings),
    findings: checkArithmetic(readings, own),
    version: { hash: '01234567', date: '2026-01-01' },
    content: { hash: '01234567', vocabulary: '01234567', plans: {} },
    versions: [],
    selections: {},
  });
}
