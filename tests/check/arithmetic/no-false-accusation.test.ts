import { describe, expect, it } from 'vitest';
import { checkArithmetic } from '../../../src/check/arithmetic/check-arithmetic.ts';
import { checkAmounts } from '../../../src/site/views/checks/check-amounts.ts';
import { editionOf } from '../../../src/site/edition.ts';
import { libraryWith } from '../../site/library-with.ts';
import { readSample, vocabulary } from './read-sample.ts';

const accusations = (text: string): string[] =>
  checkArithmetic([readSample(text)], vocabulary)
    .filter(({ verdict }) => verdict === 'differs')
    .map(({ rule }) => rule);

const table = (row: string): string => `# 主要指标

| 指标 | 单位 | 2020年 | 2025年 | 年均增长 |
| --- | --- | --- | --- | --- |
| ${row} |
`;

describe('what a plan may well say is no fault', () => {
  it.each([
    ['about 7.5 % beside 7.66 %', table('每万人发明专利拥有量 | 件 | 100 | 144.6 | 7.5%左右')],
    ['at least 7 % beside 7.66 %', table('每万人发明专利拥有量 | 件 | 100 | 144.6 | 7%以上')],
    [
      'growth at constant prices beside levels at current ones',
      table('地区生产总值 | 亿元 | 902.27 | 1500 | 8%'),
    ],
    ['figures rounded to whole numbers', table('每万人发明专利拥有量 | 件 | 32 | 47 | 8%')],
    [
      'a limit in a table that the text asks to keep',
      `# 发展基础

2020年，森林覆盖率达到58.1%。

# 主要目标

到2025年，森林覆盖率保持在58%以上。

${table('森林覆盖率 | % | 58.1 | 58以上 |  ')}`,
    ],
    [
      'a limit and an about that leave room for each other',
      '# 主要目标\n\n到2025年，森林覆盖率达到58%以上。\n\n# 生态\n\n到2025年，森林覆盖率达到60%左右。\n',
    ],
    ['brackets of a table that count a fall', table('单位GDP能耗 | 吨标准煤/万元 | 0.50 | 0.43 | [0.07]')],
    [
      'a rate that its plan does not call yearly',
      '# 基础\n\n2020年地区生产总值1000亿元。\n\n# 目标\n\n到2025年，地区生产总值达到1500亿元，增长8%以上。\n',
    ],
  ])('%s', (_, text) => {
    expect(accusations(text)).toEqual([]);
  });

  it('yet what cannot be right is still found', () => {
    expect(accusations(table('每万人发明专利拥有量 | 件 | 100 | 144.6 | 5%'))).toContain('yearly-growth');
    expect(accusations(table('地区生产总值 | 亿元 | 900 | 1000 | 8%'))).toContain('yearly-growth');
  });
});

it('two figures are quoted as they are written, whatever unit they are compared in', () => {
  const library = libraryWith(
    '# 目标\n\n到2025年，高新技术企业达到0.05万家。\n\n# 产业\n\n到2025年，高新技术企业达到300家。\n',
  );
  const found = library.findings.find(({ rule }) => rule === 'stated-twice')!;
  expect(checkAmounts(found, library, editionOf('zh', '/'))).toMatchObject({
    implied: '0.05 万家',
    stated: '300 家',
  });
});
