import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { indicatorFile, type IndicatorFile } from '../../../../src/publish/data/indicator-file.ts';
import { languages } from '../../../../src/schema/bilingual.ts';
import { editionOf } from '../../../../src/site/edition.ts';
import { chartView } from '../../../../src/site/views/charts/chart.ts';
import { embedPages } from '../../../../src/site/routes/chart-pages.ts';
import { chartFiles } from '../../../../src/site/views/charts/chart-files.ts';
import { chosenChart } from '../../../../src/site/views/charts/chosen-chart.ts';
import { districtChoice } from '../../../../src/site/views/charts/district-choice.ts';
import { pairCharts, sharedChart } from '../../../../src/site/views/charts/shared-chart.ts';
import { sampleLibrary } from '../../sample-library.ts';

const library = await sampleLibrary();
const origin = new URL('https://plans.example');
/** The file of an indicator as a browser gets it. */
const fileOf = (id: string): IndicatorFile =>
  JSON.parse(JSON.stringify(indicatorFile(library.comparison(id).indicator, library))) as IndicatorFile;

test.each(languages)('two chosen districts give what their page shows, in %s', (language) => {
  const edition = editionOf(language, '/');
  for (const { chart, step } of pairCharts(library)) {
    const shared = sharedChart(chart, step, library, edition);
    const view = chartView(shared.chart, edition);
    const chosen = chosenChart(fileOf(chart), step!.split('~'), edition, origin);
    expect(chosen.title).toBe(shared.title);
    expect(chosen.drawings).toEqual(view.drawings);
    expect(chosen.table).toEqual(view.table);
    expect(chosen.source).toBe(view.source + edition.words.charts.version(shared.version.hash, null));
  }
});

test('the address, the files and the citations of a choice name its districts', () => {
  const { chart } = pairCharts(library)[0]!;
  const ids = library.districts.map(({ id }) => id);
  const { address, svg, csv, citations, embed } = chosenChart(
    fileOf(chart),
    ids,
    editionOf('zh', '/'),
    origin,
  );
  expect(address).toBe(`https://plans.example/indicators/${chart}/?districts=${ids.join('~')}`);
  expect(svg.replaceAll(/<[^>]*>/gu, '')).toContain(ids.join('~'));
  expect(csv).toContain(address);
  for (const { before, after } of citations) expect(before + after).toContain('districts=');
  expect(embed.plain).toContain(`?districts=${ids.join('~')}`);
});

test('the file of an indicator is small', () => {
  for (const { chart } of pairCharts(library)) {
    expect(gzipSync(JSON.stringify(fileOf(chart))).length).toBeLessThan(8_000);
  }
});

test('a chart to embed takes its districts from the file that there is', () => {
  const edition = editionOf('zh', '/');
  const routesOf = new Set(chartFiles(library).map(({ route }) => `/${route}`));
  for (const { id, step } of embedPages(library)) {
    const choice = districtChoice(sharedChart(id, step, library, edition), edition);
    if (choice) expect(routesOf).toContain(choice.file);
  }
});
