import { describe, expect, it } from 'vitest';
import { editionOf } from '../../../../src/site/edition.ts';
import { sumsCard } from '../../../../src/site/views/home/sums-card.ts';
import { libraryWith } from '../../library-with.ts';

const zh = editionOf('zh', '/');

describe('sumsCard', () => {
  it('shows a question and a sum that comes out', () => {
    const card = sumsCard(
      libraryWith(`# 主要目标

全年新开工项目60个。

## （一）产业

全年新开工工业项目20个。

## （二）民生

全年新开工民生项目40个。

# 主要指标

| 指标 | 单位 | 2020年 | 2025年 | 年均增长 |
| --- | --- | --- | --- | --- |
| 地区生产总值 | 亿元 | 500 | 900 | 7% |
`),
      zh,
    );
    expect(card!.sums.map(({ text, working }) => [text, working])).toEqual([
      ['写明年均 7%，推算年均 12.5%', '(900 ÷ 500)^(1/5) − 1 ≈ 12.5%'],
      ['写明总数 60 个，各部分合计 60 个', '20 + 40 = 60'],
    ]);
    expect(card!.href).toBe('/checks/');
  });

  it('is not shown where nothing can be summed', () => {
    expect(sumsCard(libraryWith('# 教育\n\n办好每一所学校。\n'), zh)).toBeNull();
  });
});
