import { describe, expect, it } from 'vitest';
import { chartSvg } from '../../src/charts/chart-svg.ts';
import { drawCoverage } from '../../src/charts/coverage/render.ts';
import { coverageTable } from '../../src/charts/coverage/coverage-table.ts';
import { caseNames, readSeries } from './read-fixture.ts';

describe.each(caseNames('coverage'))('coverage of %s', (name) => {
  const series = readSeries('coverage', name);

  it('is a table with a column for each district', () => {
    const { columns, rows } = coverageTable(series);
    expect(columns.slice(1)).toEqual(series.districts.map(({ name: district }) => district));
    expect(rows.map((row) => row.length)).toEqual(series.topics.map(() => columns.length));
  });
});

describe('a coverage matrix', () => {
  const series = readSeries('coverage', 'four-districts');
  const svg = chartSvg(drawCoverage(series, { id: 'chart', width: 1000 }));

  it('links every cell, named with topic, district and words', () => {
    expect(svg).toContain('aria-label="经济增长，仓山区，22 个目标，占 7%"');
    expect(svg).toContain('aria-label="养老，鼓楼区，未涉及"');
  });

  it('hatches what is not touched on, in a pattern of its own', () => {
    expect(svg.match(/fill="url\(#chart-hatch\)"/gu)).toHaveLength(4 + 1);
  });
});
