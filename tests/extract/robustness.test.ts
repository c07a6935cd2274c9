import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantitySchema } from '../../src/schema/quantity.ts';
import { extract, readPlan, extractWith } from './read-plan.ts';
import { framePlan } from '../../src/extract/plan-frame.ts';

const plansFolder = new URL('../../content/plans/', import.meta.url);
const plans = readdirSync(plansFolder).map((name) => readFileSync(new URL(name, plansFolder), 'utf8'));
const sentences = plans
  .flatMap((plan) => plan.split(/(?<=。)|\n/u))
  .filter((sentence) => /\d/u.test(sentence));

/** Reads any text and checks what must hold of all quantities, whatever they say. */
function check(source: string): void {
  const text = readPlan(source);
  const { quantities, numbers } = extractWith(text, framePlan(text));
  const all = text.sections.flatMap(({ passages }) => passages.flatMap((passage) => passage.sentences));
  const byAnchor = new Map(all.map((sentence) => [sentence.anchor, sentence]));
  for (const quantity of quantities) {
    quantitySchema.parse(quantity);
    const sentence = byAnchor.get(quantity.sentence)!;
    expect(quantity.quote).toBe(sentence.text.slice(quantity.start, quantity.end));
  }
  expect(new Set(quantities.map(({ id }) => id)).size).toBe(quantities.length);
  const told = Map.groupBy(
    [...quantities, ...numbers.leftAlone, ...numbers.notUnderstood],
    ({ sentence }) => sentence,
  );
  for (const { anchor, text } of all) {
    for (const { 0: digits, index } of text.matchAll(/[\d０-９]+/gu)) {
      const whole = told
        .get(anchor)
        ?.some(({ start, end }) => start <= index && index + digits.length <= end);
      expect(whole, `${digits} in ${text}`).toBe(true);
    }
  }
}

const fragments = fc.constantFrom(
  ...'一 二 十 百 千 万 亿 1 20 3.5 % ‰ ， 、 。 ； ： （ ） “ ” 《 》 | - — ~ 到 至 从 由 年 2025 月 日 以上 以内 左右 不低于 超过 控制在 达到 增长 提高 分别 其中 和 建成 新增 家 所 个 公里 亿元 率 项目 第 前 每 的 等 前列 全市 同步 # ** \n \t 翻番 三成 分之 : / [ ]'.split(
    ' ',
  ),
);

describe('any text is read without complaint, and every quote is exact', () => {
  test('random characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), check), { numRuns: 200 });
  });
  test('random fragments of plan language', () => {
    fc.assert(
      fc.property(
        fc.array(fragments, { maxLength: 80 }).map((parts) => parts.join('')),
        check,
      ),
      { numRuns: 500 },
    );
  });
  test('mutated plans', () => {
    const mutation = fc.record({
      at: fc.nat({ max: 1_000_000 }),
      cut: fc.nat({ max: 12 }),
      insert: fc.array(fragments, { maxLength: 4 }),
    });
    const mutated = fc
      .tuple(
        fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 }),
        fc.array(mutation, { maxLength: 8 }),
      )
      .map(([parts, mutations]) =>
        mutations.reduce((text, { at, cut, insert }) => {
          const place = at % (text.length + 1);
          return text.slice(0, place) + insert.join('') + text.slice(place + cut);
        }, parts.join('\n\n')),
      );
    fc.assert(fc.property(mutated, check), { numRuns: 200 });
  });
  test('whole plans', () => {
    plans.forEach(check);
  });
});

test('a long line without a pause is read piece by piece', () => {
  const piece = '建成12所学校';
  const { quantities } = extract(piece.repeat(2000));
  expect(quantities).toHaveLength(2000);
  expect(Math.max(...quantities.map(({ quote }) => quote.length))).toBeLessThan(200);
});

test('a long list of parts never makes names of names', () => {
  const list = '其中开发区产值5亿元，其中高新区3亿元，其中男性4人，其中女性6人，'.repeat(60);
  const lengths = extract(`# 某区2024年工作总结\n\n${list}`).quantities.map(({ subject }) => subject.length);
  expect(Math.max(...lengths)).toBeLessThan(60);
});
