import { describe, expect, it } from 'vitest';
import { checkMarks } from '../../../../src/site/parts/check-mark.ts';
import { checksView } from '../../../../src/site/views/checks/checks-view.ts';
import { editionOf } from '../../../../src/site/edition.ts';
import { libraryWith } from '../../library-with.ts';

const library = libraryWith(`# 主要指标

| 类别 | 指标 | 单位 | 2020年 | 2025年 | 年均增长/累计 |
| --- | --- | --- | --- | --- | --- |
| 经济 | 地区生产总值 | 亿元 | 500 | 900 | 7% |
| | 人均预期寿命 | 岁 | 79.2 | 80.0 | [0.8] |
`);
const zh = editionOf('zh', '/');
const en = editionOf('en', '/base/');

describe('checksView', () => {
  it('puts what does not fit before everything else', () => {
    const view = checksView(library, zh);
    expect(view.head).toMatchObject({ route: 'checks/', title: '规划自己的账，1 处有疑问' });
    expect(view.differing.map(({ title, summary }) => [title, summary])).toEqual([
      ['地区生产总值增速', '写明年均 7%，推算年均 12.5%'],
    ]);
    expect(view.rules.map(({ id, open, agreeing }) => [id, open, agreeing.length])).toEqual([
      ['yearly-growth', 1, 0],
      ['total-change', 0, 1],
    ]);
  });

  it('quotes a row once for all its figures, without the empty cells it begins with', () => {
    const [, { agreeing }] = checksView(library, zh).rules as [
      unknown,
      { agreeing: { sentences: object[] }[] },
    ];
    expect(agreeing[0]!.sentences).toMatchObject([
      {
        terms: [{ role: '起点' }, { role: '目标' }, { role: '增减' }],
        excerpt: { before: '', marked: '人均预期寿命 | 岁 | 79.2 | 80.0 | [0.8]', after: '' },
        inTable: true,
      },
    ]);
  });

  it('says the same in English, tolerances of rates in points', () => {
    const [finding] = checksView(library, en).differing;
    expect(finding).toMatchObject({
      title: 'GDP growth',
      summary: 'states 7% a year; the figures imply 12.5% a year',
      tolerance: 'tolerance ±0.54 points',
      working: ['(900 ÷ 500)^(1/5) − 1 ≈ 12.5%', '500 × (1 + 7%)^5 ≈ 701.3'],
    });
  });

  it('shows the bound of what is stated', () => {
    const text =
      '# 发展基础\n\n2020年，地区生产总值达到500亿元。\n\n# 主要目标\n\n到2025年，地区生产总值达到900亿元，年均增长7%以上。\n';
    const findings = checksView(libraryWith(text), zh).rules.flatMap(({ agreeing }) => agreeing);
    expect(findings.map(({ summary }) => summary)).toEqual(['写明年均 ≥7%，推算年均 12.5%']);
  });

  it('says so where everything fits', () => {
    const view = checksView(libraryWith('# 主要目标\n\n到2025年，森林覆盖率达到60%。\n'), zh);
    expect(view).toMatchObject({ head: { title: '规划自己的账，都对得上' }, differing: [], rules: [] });
  });
});

describe('checkMarks', () => {
  const marksOf = (value: string) =>
    checkMarks(
      library.plan('sample-plan').quantities.find((quantity) => quantity.value === value)!,
      library,
      en,
    );

  it('marks every figure of a sum that does not come out, and leads to it', () => {
    for (const value of ['500', '900', '7']) {
      const [mark, ...others] = marksOf(value);
      expect(others).toEqual([]);
      expect(mark!.text).toBe('Base and target imply 12.5% a year, not the 7% stated');
      expect(mark!.href).toMatch(/^\/base\/en\/checks\/#yearly-growth\.sample-plan\./u);
    }
  });

  it('leaves figures that fit unmarked', () => {
    expect(marksOf('80.0')).toEqual([]);
  });
});
