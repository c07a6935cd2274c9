import { csvParseRows } from 'd3-dsv';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { setsTarget } from '../../../../src/compare/said.ts';
import { pictureCharacters } from '../../../../src/publish/pictures/picture-characters.ts';
import { chartFileContent, chartFiles } from '../../../../src/site/views/charts/chart-files.ts';
import { chartPreviews, drawnPreview } from '../../../../src/site/views/charts/chart-previews.ts';
import { pairSelections } from '../../../../src/site/routes/chart-selections.ts';
import { chartIds, chartKindOf } from '../../../../src/site/views/charts/chart-kinds.ts';
import { pairCharts, sharedChart, wholeCharts } from '../../../../src/site/views/charts/shared-chart.ts';
import { shareView } from '../../../../src/site/views/charts/chart-share.ts';
import { editionOf } from '../../../../src/site/edition.ts';
import { languages, type Language } from '../../../../src/schema/bilingual.ts';
import { pairData } from '../../../../src/site/views/compare/pair-data.ts';
import { sampleLibrary } from '../../sample-library.ts';

const library = await sampleLibrary();
const origin = new URL('https://plans.example');
const edition = (language: Language) => editionOf(language, '/');
const files = languages.flatMap((language) =>
  chartFiles(library).map((file) => ({
    language,
    ...file,
    content: chartFileContent(file, library, edition(language), origin),
  })),
);
const texts = files.flatMap(({ content, ...file }) =>
  typeof content === 'string' ? [{ ...file, text: content }] : [],
);
const drawings = files.flatMap(({ content, ...file }) =>
  typeof content === 'string' ? [] : [{ ...file, svg: content.svg }],
);
const svgs = texts.filter(({ form }) => form === 'svg');
const pairs = pairSelections(library);

/** Every element of an SVG, in order. */
function elementsOf(svg: string): DefaultTreeAdapterTypes.Element[] {
  const all = (node: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] =>
    node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...all(child)] : []));
  return all(parseFragment(svg));
}

test('every chart has its files once, and a preview of each of its pages in both languages', () => {
  expect(pairs.map(({ step }) => step)).toEqual(['mawei~jinan', 'mawei~changle', 'jinan~changle']);
  expect(svgs.map(({ route }) => route)).toHaveLength(2 * chartIds(library).length);
  const previews = files.filter(({ form }) => form === 'preview').map(({ route }) => route);
  for (const { step } of pairs) expect(previews).toContain(`charts/coverage/${step}/preview.png`);
  for (const { chart, step } of pairCharts(library)) {
    expect(previews).toContain(`indicators/${chart}/${step}/preview.png`);
  }
  expect(previews).toHaveLength(2 * (chartIds(library).length + pairs.length + pairCharts(library).length));
});

test('an indicator has a page of two districts only where both state something', () => {
  const asked = pairCharts(library).map(({ chart, step }) => `${chart} ${step}`);
  for (const { indicator, said } of library.comparisons.filter(({ indicator: { id } }) =>
    chartIds(library).includes(id),
  )) {
    for (const { step, districts } of pairs) {
      const both = districts.every(({ id }) => said.some((one) => one.district === id && setsTarget(one)));
      expect(asked.includes(`${indicator.id} ${step}`)).toBe(both);
    }
  }
});

test('no more pictures are drawn than the site allows, and a page without one shows its indicator’s', () => {
  const few = { ...library, settings: { ...library.settings, mostPictures: 2 * chartIds(library).length } };
  expect(chartPreviews(few).drawn).toHaveLength(chartIds(library).length);
  const asked = pairCharts(few)[0]!;
  expect(chartPreviews(few).sharing).toContainEqual(asked);
  expect(drawnPreview(asked, few)).toEqual({ chart: asked.chart, step: null });
  expect(drawnPreview(asked, library)).toEqual(asked);
});

test('a drawing is whole by itself: no variables, no classes, and every link in full', () => {
  for (const { text } of svgs) {
    expect(text).not.toContain('var(');
    expect(text).not.toContain('class=');
    expect(text).not.toContain('paint-order');
    for (const [, address] of text.matchAll(/<a [^>]*href="([^"]*)"/gu))
      expect(address).toMatch(/^https:\/\//u);
  }
});

test('a drawing names fonts that systems have, and carries none', () => {
  for (const { text } of svgs) {
    const families = [...text.matchAll(/font-family="([^"]*)"/gu)].map(([, named]) => named!);
    expect(families.length).toBeGreaterThan(0);
    for (const named of families) expect(named).toMatch(/^'Noto Sans SC', .* sans-serif$/u);
    expect(text).not.toContain('@font-face');
  }
});

test('the fonts of pictures have every character that a picture shows', () => {
  const { vocabulary, readings } = library;
  const characters = new Set(pictureCharacters([JSON.stringify([vocabulary, readings])]));
  const shown = new Set(drawings.flatMap(({ svg }) => [...shownText(svg)]));
  expect([...shown].filter((character) => !characters.has(character))).toEqual([]);
});

test('an apostrophe within Latin words is not as wide as a Chinese character', () => {
  const english = svgs.filter(({ language }) => language === 'en').map(({ text }) => shownText(text));
  expect(english.some((text) => /[a-z]'[a-z]/u.test(text))).toBe(true);
  for (const text of english) expect(text).not.toMatch(/[A-Za-z]\u2019/u);
});

test('a drawing shows its title, where it is from and which data it shows', () => {
  for (const id of chartIds(library)) {
    const { title, chart, lasting, version } = sharedChart(id, null, library, edition('zh'));
    const { text } = svgs.find(({ asked, language }) => asked.chart === id && language === 'zh')!;
    const shown = shownText(text);
    for (const words of [
      title,
      chart.source,
      version.hash,
      `https://plans.example/${chart.area}/${id}/${lasting === null ? '' : 'fuzhou/'}`,
    ]) {
      expect(shown).toContain(words.replaceAll(' ', ''));
    }
  }
});

/** All visible text of an SVG, without the spaces at which lines were broken. */
function shownText(svg: string): string {
  const textOf = (node: DefaultTreeAdapterTypes.ParentNode): string =>
    node.childNodes
      .map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : ''))
      .join('');
  const texts = elementsOf(svg).filter(({ tagName }) => tagName === 'text');
  return texts.map(textOf).join('').replaceAll(' ', '');
}

test('the data of a chart of targets are the cells of its table, row by row', () => {
  for (const { language, asked, text } of texts.filter(
    ({ form, area }) => form === 'csv' && area === 'indicators',
  )) {
    const { chart, version } = sharedChart(asked.chart, asked.step, library, edition(language));
    const { columns, rows } = chart.table();
    const [header, ...records] = csvParseRows(text.replace('\uFEFF', ''));
    expect(header!.slice(0, columns.length)).toEqual(columns);
    expect(records.map((cells) => cells.slice(0, columns.length).map(unguarded))).toEqual(
      rows.map((cells) => cells.map(({ text: shown }) => shown)),
    );
    for (const cells of records)
      expect(cells.slice(-2).map((cell) => cell.replace(/^'/u, ''))).toEqual([version.hash, '']);
  }
});

test('the version of a chart is that of what it shows, alike in every language', () => {
  const [zh, en] = languages.map((language) => sharedChart('coverage', null, library, edition(language)));
  expect(zh!.version).toEqual(en!.version);
  expect(sharedChart('spans', null, library, edition('zh')).version).not.toEqual(zh!.version);
});

/** A cell as it was before it was kept from being taken for a formula. */
function unguarded(cell: string): string {
  return cell.replace(/^'(?=[=+\-@])/u, '');
}

test('a chart of a pair tells in its title which pair', () => {
  const { step } = pairs[0]!;
  for (const id of chartIds(library).filter((chart) => chartKindOf(chart, library).selectable)) {
    expect(sharedChart(id, step, library, edition('zh')).title).toMatch(/（马尾与晋安）$/u);
    expect(sharedChart(id, step, library, edition('en')).title).toMatch(/\(Mawei and Jin’an\)$/u);
  }
});

test('a district keeps its colour and shape in every selection', () => {
  for (const { districts, library: own } of pairs) {
    expect(own.districts).toEqual(districts);
    for (const { id, slot } of own.districts) expect(slot).toBe(library.district(id).slot);
  }
});

test('every page of a chart offers files that there are', () => {
  const routesOf = new Set(files.map(({ route }) => `/${route}`));
  for (const { chart, step } of [...wholeCharts(library), ...pairCharts(library)]) {
    const shared = sharedChart(chart, step, library, edition('zh'));
    const { picture, files: offered } = shareView(shared, edition('zh'), origin);
    for (const { href } of offered) expect(routesOf).toContain(href);
    expect(routesOf).toContain(picture);
    expect(offered.map(({ form }) => form)).toEqual(step === null ? ['svg', 'png', 'csv'] : ['png']);
  }
});

test('where there are two cities, the page of each offers the files of its own', async () => {
  const other = { id: 'elsewhere', zh: '别处市', en: 'Elsewhere' };
  const cities = await sampleLibrary((district) =>
    district.id === 'changle' ? { ...district, city: other } : district,
  );
  const routesOf = new Set(chartFiles(cities).map(({ route }) => `/${route}`));
  const asked = wholeCharts(cities);
  expect(asked).toContainEqual({ chart: 'coverage', step: 'elsewhere' });
  for (const { chart, step } of asked.filter((one) => one.step === 'elsewhere')) {
    const { files: offered } = shareView(
      sharedChart(chart, step, cities, edition('zh')),
      edition('zh'),
      origin,
    );
    for (const { href } of offered) expect(routesOf).toContain(href);
  }
});

test('no two columns of a CSV have one name, and every cell stands under one', () => {
  const [first, second] = library.districts;
  const csvs = [
    ...texts.filter(({ form }) => form === 'csv'),
    ...languages.map((language) => ({
      language,
      route: 'a pair',
      text: pairData([first!, second!], library, edition(language), origin),
    })),
  ];
  for (const { language, route, text } of csvs) {
    const [header, ...rows] = csvParseRows(text.replace('\uFEFF', ''));
    expect(new Set(header).size, `${language} ${route}: ${header!.join()}`).toBe(header!.length);
    for (const row of rows) expect(row).toHaveLength(header!.length);
  }
});
