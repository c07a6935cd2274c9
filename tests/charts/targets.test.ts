import { describe, expect, it } from 'vitest';
import { chartSvg, type DrawOptions } from '../../src/charts/chart-svg.ts';
import { drawTargets } from '../../src/charts/targets/render.ts';
import type { TargetsSeries } from '../../src/charts/targets/series.ts';
import { targetsTable } from '../../src/charts/targets/targets-table.ts';
import { caseNames, readSeries } from './read-fixture.ts';

const renderTargets = (series: TargetsSeries, options: DrawOptions): string =>
  chartSvg(drawTargets(series, options));

describe.each(caseNames('targets'))('targets of %s', (name) => {
  const series = readSeries('targets', name);

  it('are a table with every text of the chart', () => {
    const cells = targetsTable(series).rows.flatMap((row) => row.map(({ text }) => text));
    const stated = series.districts.flatMap((district) =>
      district.says === 'stated'
        ? district.figures.map(({ text }) => text)
        : district.says === 'related'
          ? []
          : [district.text],
    );
    expect(cells).toEqual(expect.arrayContaining([...stated, ...series.related.map(({ text }) => text)]));
  });
});

describe('a chart of targets', () => {
  const series = readSeries('targets', 'every-bound');

  it('has a title and a description that name it, with ids of its own', () => {
    const svg = renderTargets(series, { id: 'gdp', width: 960 });
    expect(svg).toContain('aria-labelledby="gdp-title" aria-describedby="gdp-desc"');
    expect(svg).toContain(`<title id="gdp-title">${series.title}</title>`);
    expect(svg).toContain(`<desc id="gdp-desc">${series.description}</desc>`);
  });

  it('links every figure, named with district, number and year', () => {
    const svg = renderTargets(series, { id: 'chart', width: 960 });
    expect(svg).toContain('<a href="/plans/a/#s1" aria-label="仓山区，≥8%，到 2025 年">');
    expect(svg.match(/<a /gu)).toHaveLength(8);
  });

  it('shows markup in a text as text', () => {
    const svg = renderTargets({ ...series, title: '<script>' }, { id: 'chart', width: 960 });
    expect(svg).not.toContain('<script');
  });

  it('says so when its axis does not begin at zero, and only then', () => {
    const words = series.labels.axisNotFromZero;
    const near = renderTargets(readSeries('targets', 'narrow-range'), { id: 'chart', width: 960 });
    expect(near).toContain(words);
    const far = renderTargets(readSeries('targets', 'huge-spread'), { id: 'chart', width: 960 });
    expect(far).not.toContain(words);
  });
});
