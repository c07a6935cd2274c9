import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { choiceWords, type ChoiceWords } from '../../../../src/publish/data/choice-words.ts';
import { districtFile, type DistrictFile } from '../../../../src/publish/data/district-file.ts';
import { languages } from '../../../../src/schema/bilingual.ts';
import { chosenLibrary } from '../../../../src/site/chosen-library.ts';
import { editionOf } from '../../../../src/site/edition.ts';
import type { Library } from '../../../../src/site/library.ts';
import { pairSelections } from '../../../../src/site/routes/chart-selections.ts';
import { chartView } from '../../../../src/site/views/charts/chart.ts';
import { chartIds, chartKindOf } from '../../../../src/site/views/charts/chart-kinds.ts';
import { chartCsvFile } from '../../../../src/site/views/charts/chart-writing.ts';
import { chosenChart } from '../../../../src/site/views/charts/chosen-chart.ts';
import { pairCharts, sharedChart, wholeCharts } from '../../../../src/site/views/charts/shared-chart.ts';
import { publishedLibrary } from '../../published-library.ts';

const library = await publishedLibrary();
const origin = new URL('https://plans.example');
/** What the build writes, as a browser gets it. */
const sent = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
const words: ChoiceWords = sent(choiceWords(library));
const fileOf = (id: string): DistrictFile => {
  const district = library.district(id);
  return sent(districtFile(district, district.plans, library.roleOf, library.sharesOf));
};
const chosenOf = (step: string): Library => chosenLibrary(words, step.split('~').map(fileOf));

test.each(languages)('two chosen districts give what the build draws of them, in %s', (language) => {
  const edition = editionOf(language, '/');
  const whole = chartIds(library).filter((id) => {
    const { area, choosable } = chartKindOf(id, library);
    return area === 'charts' && choosable;
  });
  const overall = pairSelections(library).flatMap(({ step }) => whole.map((chart) => ({ chart, step })));
  expect(overall.length).toBeGreaterThan(10);
  const byStep = new Map(pairSelections(library).map(({ step }) => [step, chosenOf(step)]));
  for (const { chart, step } of [...overall, ...pairCharts(library)]) {
    const shared = sharedChart(chart, step, library, edition);
    const view = chartView(shared.chart, edition);
    const chosen = chosenChart(chart, byStep.get(step!)!, edition, origin);
    expect(chosen.title, `${chart} ${step}`).toBe(shared.title);
    expect(chosen.drawings, `${chart} ${step}`).toEqual(view.drawings);
    expect(chosen.parts).toEqual(view.parts);
    expect(chosen.table).toEqual(view.table);
    expect(chosen.source).toBe(view.source + edition.words.charts.version(shared.version.hash, null));
  }
});

test.each(languages)('an indicator that no chosen district states says so, in %s', (language) => {
  const edition = editionOf(language, '/');
  const { id } = library.districts.find(({ plans }) =>
    plans.every(({ quantities }) => quantities.every(({ status }) => status !== 'target')),
  )!;
  const chosen = chosenOf(id);
  for (const { chart } of pairCharts(library)) {
    const { title, drawings, table } = chosenChart(chart, chosen, edition, origin);
    expect(title).not.toBe('');
    expect(drawings.length).toBeGreaterThan(0);
    expect(table.rows).toHaveLength(1);
  }
});

test('the data of a choice are those of its page, but for its address', () => {
  const edition = editionOf('zh', '/');
  for (const { chart, step } of pairCharts(library)) {
    if (step === null) continue;
    const shared = sharedChart(chart, step, library, edition);
    const chosen = chosenChart(chart, chosenOf(step), edition, origin);
    const address = new URL(edition.to(shared.route), origin).href;
    const lines = (csv: string): string[] => csv.replaceAll(chosen.address, address).split('\n');
    const built = chartCsvFile(shared, edition, origin).replaceAll(`,${shared.version.date ?? ''}\n`, ',\n');
    expect(lines(chosen.csv)).toEqual(built.split('\n'));
  }
});

test('all districts chosen give what the page of all shows', () => {
  const edition = editionOf('zh', '/');
  const chosen = chosenOf(library.districts.map(({ id }) => id).join('~'));
  for (const { chart } of wholeCharts(library)) {
    if (!chartKindOf(chart, library).choosable) continue;
    const view = chartView(sharedChart(chart, null, library, edition).chart, edition);
    expect(chosenChart(chart, chosen, edition, origin).drawings, chart).toEqual(view.drawings);
  }
});

test('the address, the files and the citations of a choice name its districts', () => {
  const { chart } = pairCharts(library)[0]!;
  const step = library.districts.map(({ id }) => id).join('~');
  const { address, svg, csv, citations, embed } = chosenChart(
    chart,
    chosenOf(step),
    editionOf('zh', '/'),
    origin,
  );
  expect(address).toBe(`https://plans.example/indicators/${chart}/?districts=${step}`);
  expect(svg.replaceAll(/<[^>]*>/gu, '')).toContain(step);
  expect(csv).toContain(address);
  for (const { before, after } of citations) expect(before + after).toContain('districts=');
  expect(embed.plain).toContain(`?districts=${step}`);
});

test('the file of a district is small', () => {
  for (const { id } of library.districts)
    expect(gzipSync(JSON.stringify(fileOf(id))).length, id).toBeLessThan(15_000);
  expect(gzipSync(JSON.stringify(words)).length).toBeLessThan(32_000);
});
