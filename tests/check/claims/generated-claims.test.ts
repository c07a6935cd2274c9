import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkArithmetic } from '../../../src/check/arithmetic/check-arithmetic.ts';
import { falseClaims } from '../../../src/check/claims/false-claims.ts';
import { compareDistricts } from '../../../src/compare/compare-districts.ts';
import type { PlanReading } from '../../../src/schema/plan-reading.ts';
import { publishedClaims } from '../../../src/site/claims/published-claims.ts';
import { libraryOf, type Library } from '../../../src/site/library.ts';
import { sampleSettings } from '../../samples/sample-settings.ts';
import { readSample, vocabulary } from '../arithmetic/read-sample.ts';

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
  fc.constantFrom(
    '地区生产总值增速保持全市前列。',
    '居民收入增长和经济增长基本同步。',
    '大力发展高新技术企业。',
    '加快道路建设。',
    '提升养老服务水平。',
    '由区发改局牵头落实。',
    '（责任单位：区教育局）',
  ),
);

const plan = fc.record({
  sentences: fc.array(sentence, { maxLength: 8 }),
  heads: fc.array(fc.constantFrom('主要目标', '生态环境', '产业发展', '前言', '发展基础'), {
    minLength: 1,
    maxLength: 3,
  }),
  lacksTable: fc.boolean(),
  hasSpan: fc.boolean(),
});

const name = { zh: '某', en: 'some' };

/** A library of invented districts, each with a plan of its own. */
function libraryFrom(plans: readonly (typeof plan extends fc.Arbitrary<infer One> ? One : never)[]): Library {
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
  const readings = plans.map(({ sentences, heads, lacksTable, hasSpan }, index): PlanReading => {
    const text = heads
      .map((head, at) => {
        const own = sentences.filter((_, order) => order % heads.length === at);
        return `# ${head}\n\n${own.join('')}\n`;
      })
      .join('\n');
    const { id } = districts[index]!;
    return readSample(text, {
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

const failures = (library: Library) =>
  falseClaims({
    claims: publishedClaims(library),
    plans: library.readings,
    indicators: library.vocabulary.indicators,
    topics: library.vocabulary.topics,
    checks: library.findings,
  }).map(({ id, text, reasons }) => [id, text, ...reasons]);

it('whatever the plans of one to six districts say, every claim is carried by its evidence', () => {
  fc.assert(
    fc.property(fc.array(plan, { minLength: 1, maxLength: 6 }), (plans) => {
      expect(failures(libraryFrom(plans))).toEqual([]);
    }),
    { numRuns: 5, endOnFailure: true },
  );
});

it('counts of targets add up: by plan, by district and by topic they are those of all', () => {
  fc.assert(
    fc.property(fc.array(plan, { minLength: 1, maxLength: 4 }), (plans) => {
      const counts = publishedClaims(libraryFrom(plans)).flatMap(({ claim }) =>
        claim.kind === 'targets' ? [claim] : [],
      );
      const all = counts.find(({ id }) => id === 'targets/all')!;
      for (const extent of ['plan', 'district', 'topic'] as const) {
        const parts = counts.filter(
          ({ within }) =>
            within[extent] !== null && Object.values(within).filter((limit) => limit !== null).length === 1,
        );
        for (const what of ['figures', 'relative', 'repetitions', 'parts'] as const)
          expect([extent, what, parts.reduce((sum, part) => sum + part[what], 0)]).toEqual([
            extent,
            what,
            all[what],
          ]);
      }
    }),
    { numRuns: 4, endOnFailure: true },
  );
});
