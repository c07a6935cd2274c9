import { expect, test } from 'vitest';
import { extract, readPlan } from './read-plan.ts';

const plan = '# 某县国民经济和社会发展第十四个五年规划纲要\n\n';

/** The numbers of a table that are no quantities, each with the rule that left it alone, `null` if none did. */
function otherNumbers(table: string): [string, string | null][] {
  const texts = new Map(
    readPlan(plan + table).sections.flatMap(({ passages }) =>
      passages.flatMap(({ sentences }) => sentences.map(({ anchor, text }) => [anchor, text] as const)),
    ),
  );
  const { leftAlone, notUnderstood } = extract(plan + table).numbers;
  const text = (run: { sentence: string; start: number; end: number }): string =>
    texts.get(run.sentence)!.slice(run.start, run.end);
  return [
    ...leftAlone.map((run) => [text(run), run.rule] as [string, string]),
    ...notUnderstood.map((run) => [text(run), null] as [string, null]),
  ];
}

test('the numbers that head columns, number rows, name them or date them are left alone by name', () => {
  const table =
    '| 序号 | 指标 | 2025年 | 完成时限 |\n| - | - | - | - |\n| 1 | 5G基站（个） | 900 | 2025年底 |\n';
  expect(otherNumbers(table)).toEqual([
    ['2025年', 'heading of a table'],
    ['1', 'serial number of a row'],
    ['5', 'name of a row'],
    ['2025年底', 'year of a row'],
  ]);
});

test('the numbers of a column that nobody understands are listed, beside those that are read', () => {
  const table = '| 指标 | 2025年 | 备注 |\n| - | - | - |\n| 学位（个） | 900 | 另有120个待定 |\n';
  expect(otherNumbers(table)).toEqual([
    ['2025年', 'heading of a table'],
    ['120个', null],
  ]);
});

test('the numbers of a table that holds no values are listed', () => {
  const table = '| 责任单位 | 联系电话 |\n| - | - |\n| 区发改局 | 12345678 |\n';
  expect(otherNumbers(table)).toEqual([['12345678', null]]);
});
