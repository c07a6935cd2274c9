import { expect, test } from 'vitest';
import { chartSvg } from '../../../src/charts/chart-svg.ts';
import { arithmeticId } from '../../../src/site/views/charts/arithmetic-chart.ts';
import { chartIds, chartOf } from '../../../src/site/views/charts/chart-kinds.ts';
import { emphasisSeries } from '../../../src/site/views/charts/emphasis-series.ts';
import { profileId } from '../../../src/site/views/charts/profile-chart.ts';
import { spansSeries } from '../../../src/site/views/charts/spans-series.ts';
import { editionOf } from '../../../src/site/edition.ts';
import { libraryWith } from '../library-with.ts';
import { sampleLibrary } from '../sample-library.ts';

const library = await sampleLibrary();
const zh = editionOf('zh', '/');
const cells = (id: string): string[][] =>
  chartOf(id, library, zh)
    .table()
    .rows.map((row) => row.map(({ text }) => text));

test.each(['all', 'own'] as const)('shares of the text that counts (%s) add up to the whole', (measure) => {
  const { plans, topics } = emphasisSeries(library, zh, measure);
  for (const [index] of plans.entries()) {
    expect(topics.reduce((sum, { shares }) => sum + shares[index]!.share, 0)).toBeCloseTo(1, 10);
  }
});

test('topics stand in the order of how much all plans say on them', () => {
  const { topics } = emphasisSeries(library, zh);
  const means = topics
    .filter(({ rest }) => !rest)
    .map(({ shares }) => shares.reduce((all, { share }) => all + share, 0));
  expect(means).toEqual([...means].sort((a, b) => b - a));
});

test('every target of a plan is counted in the year it falls due, or said to have none', () => {
  const { plans } = spansSeries(library, zh);
  for (const [index, { quantities, about }] of library.readings.entries()) {
    const { due, rest, span } = plans[index]!;
    const targets = quantities.filter(({ status }) => status === 'target');
    const undated = targets.filter(({ period }) => period === null).length;
    expect(due.reduce((sum, { count }) => sum + count, 0)).toBe(targets.length - undated);
    expect(rest).toBe(
      undated > 0
        ? zh.words.forms.spans.undated(undated)
        : targets.length > 0
          ? null
          : zh.words.forms.spans.noTargets,
    );
    expect(span).toEqual(about.span);
  }
});

test('a profile shows each target of an indicator once and counts the others', () => {
  for (const district of library.districts.filter(({ id }) => chartIds(library).includes(profileId(id)))) {
    const aligned = district.plans
      .flatMap(({ quantities }) => quantities)
      .filter(({ status, indicator }) => status === 'target' && indicator !== null);
    expect(cells(profileId(district.id)).length).toBe(aligned.length);
  }
});

test('a district without targets has no profile', () => {
  const silent = libraryWith('## 一、主要目标\n\n大力发展教育事业。\n');
  expect(chartIds(silent)).not.toContain(profileId('sample'));
});

test('every sum is shown, those in question first', () => {
  const summed = libraryWith(`# 主要指标

| 类别 | 指标 | 单位 | 2020年 | 2025年 | 年均增长/累计 |
| --- | --- | --- | --- | --- | --- |
| 社会 | 人均预期寿命 | 岁 | 79.2 | 80.0 | [0.8] |
| 经济 | 地区生产总值 | 亿元 | 500 | 900 | 7% |
`);
  const outcomes = chartOf(arithmeticId, summed, zh)
    .table()
    .rows.map((row) => row.at(-1)!.text);
  expect(outcomes).toEqual(['对不上', '对得上']);
  expect(chartOf(arithmeticId, summed, zh).title).toBe('规划自己的账：2 笔里 1 笔有疑问');
});

test('where there is nothing to check, the chart says so', () => {
  const { draw, title } = chartOf(arithmeticId, libraryWith('## 一、主要目标\n\n发展教育。\n'), zh);
  expect(title).toBe('规划自己的账：没有能核对的数');
  expect(chartSvg(draw('chart', 340))).toContain('这些文件里没有');
});
