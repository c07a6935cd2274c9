import * as fc from 'fast-check';
import { expect } from 'vitest';
import { hasErrors } from '../../src/load/message-lines.ts';
import { hostileFragments } from './cases.ts';
import { libraryOfReading, loaded, planOf } from './content-of.ts';
import { expectShownWhole } from './shown-whole.ts';

const subjects = [
  '地区生产总值',
  '森林覆盖率',
  '养老床位',
  '城镇登记失业率',
  '新增学位',
  '<b>学校</b>',
  '"A&B"产业',
  '=SUM(1)项目',
  '率',
  '',
];
const verbs = ['达到', '增长', '不低于', '低于', '控制在', '保持在', '提高到', '翻', '新增', '由5提高到'];
const numbers = [
  '8',
  '3.5',
  '1,500',
  '12万',
  '-3',
  '0',
  '0.0001',
  '999999999999999',
  '48:52',
  '三百',
  '10—15',
  '10..15',
  '1/3',
];
const units = ['%', '亿元', '张', '个', '公里', '微克/立方米', '‰', '番', '个百分点', '<i>', '&'];
const ends = ['。', '以上。', '左右。', '以内；', '，', '（约束性）。', '\n\n', ' | '];

/** A sentence of a plan, or what a hostile one puts in its place. */
const anySentence = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...subjects),
      fc.constantFrom(...verbs),
      fc.constantFrom(...numbers),
      fc.constantFrom(...units),
      fc.constantFrom(...ends),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(
    '城镇登记失业率低于3.5%。',
    '地区生产总值年均增长高于8%。',
    '到2027年，养老床位超过300张。',
  ),
  fc.constantFrom(...hostileFragments),
  fc.string({ unit: 'grapheme-ascii', maxLength: 20 }),
);

/** A plan of several chapters of such sentences, some as rows of a table. */
const anyPlan = fc
  .array(
    fc.record({
      title: fc.constantFrom('一、目标', '<script>', '300张', '二、A & B', '1.'),
      sentences: fc.array(anySentence, { minLength: 1, maxLength: 12 }),
      rows: fc.array(
        fc.tuple(fc.constantFrom(...subjects), fc.constantFrom(...numbers), fc.constantFrom(...numbers)),
        { maxLength: 4 },
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((chapters) =>
    chapters
      .map(({ title, sentences, rows }) => {
        const table = rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
        return `## ${title}\n\n${sentences.join('')}\n\n${table === '' ? '' : `| 指标（%） | 2025年 | 2027年 |\n| --- | --- | --- |\n${table}`}\n`;
      })
      .join('\n'),
  );

/** What `plan check` accepts can be built: tried on so many plans, most of which it accepts. */
export async function expectAcceptedShown(numRuns: number): Promise<void> {
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(anyPlan, async (text) => {
      const { file, read } = await loaded(planOf(text));
      if (hasErrors(file)) return;
      accepted += 1;
      expectShownWhole(libraryOfReading(read!.reading));
    }),
    { numRuns, seed: 15, endOnFailure: true },
  );
  expect(accepted).toBeGreaterThan(numRuns / 2);
}
