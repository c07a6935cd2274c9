import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartSvg } from '../../src/charts/chart-svg.ts';
import { eachForm } from './chart-forms.ts';
import { expectLegible } from './expect-legible.ts';
import { caseNames, readSeries, snapshotPath } from './read-fixture.ts';
import { svgLines } from './svg-lines.ts';

/** An opening `<a>` without a name for those who do not see what is in it, or without an address. */
const namelessRe = /<a (?![^>]*href="[^"]+"[^>]*aria-label="[^"]+")/u;

/** The addresses that a drawing leads to. */
const linksOf = (svg: string): string[] =>
  [...svg.matchAll(/<a [^>]*href="([^"]+)"/gu)].map(([, href]) => href!);

eachForm((form, { usual, layouts, table, any }) => {
  describe.each(caseNames(form))(`${form}: %s`, (name) => {
    const series = readSeries(form, name) as never;
    const drawings = layouts.flatMap(({ draw, place, snapshots }) =>
      Object.entries(snapshots).map(([layout, width]) => ({ draw, place, layout, width })),
    );

    it.each(drawings)(
      'is drawn $layout: legible, each link named, to all that the table leads to',
      ({ draw, place, width }) => {
        const { lines, ...frame } = place(series, width);
        expectLegible(lines, frame);
        const svg = chartSvg(draw(series, { id: 'chart', width }));
        expect(svg).not.toMatch(namelessRe);
        const hrefs = table(series).rows.flatMap((row) => row.flatMap(({ href }) => href ?? []));
        expect(linksOf(svg)).toEqual(expect.arrayContaining(hrefs));
      },
    );

    if (name === usual) {
      it.each(drawings)('is drawn $layout as it was', async ({ draw, layout, width }) => {
        const svg = chartSvg(draw(series, { id: 'chart', width }));
        await expect(svgLines(svg)).toMatchFileSnapshot(snapshotPath(form, `${name}.${layout}.svg`));
      });
    }

    it('is a table whose rows have a cell for each column', () => {
      const { columns, rows } = table(series);
      expect(rows.map((row) => row.length)).toEqual(rows.map(() => columns.length));
    });
  });

  describe.each(layouts)(`any ${form}, layout %#`, ({ place, widths }) => {
    it('keeps its texts apart and in the frame', () => {
      fc.assert(
        fc.property(any, fc.constantFrom(...widths), (series, width) => {
          const { lines, ...frame } = place(series, width);
          expectLegible(lines, frame);
        }),
      );
    });
  });
});
