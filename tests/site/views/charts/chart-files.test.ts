import { csvParseRows } from 'd3-dsv';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { chartFiles } from '../../../../src/site/views/charts/chart-files.ts';
import { chartSelections } from '../../../../src/site/routes/chart-selections.ts';
import { chartIds, chartKindOf } from '../../../../src/site/views/charts/chart-kinds.ts';
import { selectionsOf, sharedChart } from '../../../../src/site/views/charts/shared-chart.ts';
import { shareView } from '../../../../src/site/views/charts/chart-share.ts';
import { editionOf } from '../../../../src/site/edition.ts';
import { languages, type Language } from '../../../../src/schema/bilingual.ts';
import { sampleLibrary } from '../../sample-library.ts';

const library = await sampleLibrary();
const edition = (language: Language) => editionOf(language, '/');
const files = languages.flatMap((language) =>
  chartFiles(library, edition(language), new URL('https://plans.example')).map((file) => ({
    language,
    ...file,
  })),
);
const font = { family: 'Noto Sans SC', weight: 400, base64: 'AAEAAA==' } as const;
const texts = files.flatMap(({ route, language, content }) => {
  if ('text' in content) return [{ route, language, text: content.text }];
  return 'vector' in content ? [{ route, language, text: content.vector.write([font]) }] : [];
});
const drawings = files.flatMap(({ route, content }) =>
  'drawing' in content ? [{ route, ...content.drawing }] : [],
);
const svgs = texts.filter(({ route }) => route.endsWith('.svg'));

/** Every element of an SVG, in order. */
function elementsOf(svg: string): DefaultTreeAdapterTypes.Element[] {
  const all = (node: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] =>
    node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...all(child)] : []));
  return all(parseFragment(svg));
}

test('all districts, and each pair of them, have their files in both languages', () => {
  expect(chartSelections(library).map(({ step }) => step)).toEqual([
    'mawei~jinan~changle',
    'mawei~jinan',
    'mawei~changle',
    'jinan~changle',
  ]);
  const previews = drawings.filter(({ route }) => route.endsWith('/preview.png'));
  const addresses = chartIds(library).map((id) => selectionsOf(id, library).length);
  expect(new Set(addresses)).toEqual(new Set([4, 0]));
  expect(previews).toHaveLength(2 * addresses.reduce((all, count) => all + Math.max(1, count), 0));
  expect(svgs).toHaveLength(2 * addresses.reduce((all, count) => all + 1 + count, 0));
});

test('a drawing is whole by itself: no variables, no classes, and every link in full', () => {
  for (const { text } of svgs) {
    expect(text).not.toContain('var(');
    expect(text).not.toContain('class=');
    expect(text).not.toContain('paint-order');
    expect(text).not.toContain(' dx=');
    for (const [, address] of text.matchAll(/href="([^"]*)"/gu)) expect(address).toMatch(/^https:\/\//u);
  }
});

test('a drawing names the fonts it carries first, and asks for every character it shows', () => {
  for (const { content } of files) {
    if (!('vector' in content)) continue;
    const text = content.vector.write([font]);
    expect(text).toContain(
      "@font-face{font-family:'Noto Sans SC';font-weight:400;src:url(data:font/ttf;base64,",
    );
    const families = [...text.matchAll(/font-family="([^"]*)"/gu)].map(([, named]) => named!);
    expect(families.length).toBeGreaterThan(0);
    for (const named of families) expect(named).toMatch(/^'Noto Sans SC', /u);
    const missing = [...new Set(shownText(text))].filter(
      (character) => !content.vector.characters.includes(character),
    );
    expect(missing).toEqual([]);
  }
});

test('an apostrophe within Latin words is not as wide as a Chinese character', () => {
  const english = svgs.filter(({ language }) => language === 'en').map(({ text }) => shownText(text));
  expect(english.some((text) => /[a-z]'[a-z]/u.test(text))).toBe(true);
  for (const text of english) expect(text).not.toMatch(/[A-Za-z]\u2019/u);
});

test('a drawing shows its title, where it is from and which data it shows', () => {
  for (const id of chartIds(library)) {
    const { title, chart, step } = sharedChart(id, null, library, edition('zh'));
    const { text } = svgs.find(({ route, language }) => route === `charts/${id}.svg` && language === 'zh')!;
    const shown = shownText(text);
    for (const words of [
      title,
      chart.source,
      '01234567',
      `https://plans.example/charts/${id}/${step === null ? '' : 'mawei~jinan~changle/'}`,
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
  for (const language of ['zh', 'en'] as const) {
    for (const selection of chartSelections(library)) {
      for (const id of chartIds(library).filter((chart) => !chartKindOf(chart, library).overview)) {
        const { columns, rows } = sharedChart(id, selection, library, edition(language)).chart.table();
        const route = `charts/${id}/${selection.step}.csv`;
        const { text } = texts.find((file) => file.route === route && file.language === language)!;
        const [header, ...records] = csvParseRows(text.replace('\uFEFF', ''));
        expect(header!.slice(0, columns.length)).toEqual(columns);
        expect(records.map((cells) => cells.slice(0, columns.length).map(unguarded))).toEqual(
          rows.map((cells) => cells.map(({ text: shown }) => shown)),
        );
        for (const cells of records) expect(cells.slice(-2)).toEqual(['01234567', '2026-01-01']);
      }
    }
  }
});

/** A cell as it was before it was kept from being taken for a formula. */
function unguarded(cell: string): string {
  return cell.replace(/^'(?=[=+\-@])/u, '');
}

test('a chart of a pair tells in its title which pair', () => {
  const pair = chartSelections(library)[1]!;
  for (const id of chartIds(library).filter((chart) => chartKindOf(chart, library).selectable)) {
    expect(sharedChart(id, pair, library, edition('zh')).title).toMatch(/（马尾与晋安）$/u);
    expect(sharedChart(id, pair, library, edition('en')).title).toMatch(/\(Mawei and Jin’an\)$/u);
  }
});

test('a district keeps its colour and shape in every selection', () => {
  for (const { districts, library: own } of chartSelections(library)) {
    expect(own.districts).toEqual(districts);
    for (const { id, slot } of own.districts) expect(slot).toBe(library.district(id).slot);
  }
});

test('every chart has a picture at each of its addresses, large where there is something to compare', () => {
  for (const id of chartIds(library)) {
    const selections = selectionsOf(id, library);
    for (const selection of selections.length === 0 ? [null] : selections) {
      const shared = sharedChart(id, selection, library, edition('zh'));
      const { picture, files: offered } = shareView(shared, edition('zh'), new URL('https://plans.example'));
      expect(drawings.map(({ route }) => `/${route}`)).toContain(picture);
      expect(offered.map(({ form }) => form)).toEqual(['svg', 'png', 'csv']);
      const compares = selection === null || selection.whole || shared.chart.districtsShown > 1;
      expect(picture.endsWith('/preview.png')).toBe(!compares);
    }
  }
});
