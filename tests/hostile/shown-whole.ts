import { Resvg } from '@resvg/resvg-js';
import { csvParseRows } from 'd3-dsv';
import { expect } from 'vitest';
import { languages } from '../../src/schema/bilingual.ts';
import { provenClaims } from '../../src/site/claims/proven-claims.ts';
import { editionOf } from '../../src/site/edition.ts';
import type { Library } from '../../src/site/library.ts';
import { pageNotes } from '../../src/site/parts/page-notes.ts';
import { chartFileContent, chartFiles } from '../../src/site/views/charts/chart-files.ts';
import { chartIds } from '../../src/site/views/charts/chart-kinds.ts';
import { chartPart } from '../../src/site/views/charts/chart-page.ts';
import { sharedChart } from '../../src/site/views/charts/shared-chart.ts';
import { checksView } from '../../src/site/views/checks/checks-view.ts';
import { compareIndexView } from '../../src/site/views/compare/compare-index-view.ts';
import { topicComparison } from '../../src/site/views/compare/comparison-pages.ts';
import { publishedData } from '../../src/site/views/data/published-data.ts';
import { districtView } from '../../src/site/views/districts/district-view.ts';
import { homeView } from '../../src/site/views/home/home-view.ts';
import { indicatorsView } from '../../src/site/views/indicators/indicators-view.ts';
import { planView } from '../../src/site/views/plans/plan-view.ts';
import { targetsView } from '../../src/site/views/targets/targets-view.ts';

const origin = new URL('https://plans.example/');
/** What runs in a page or a viewer, or is fetched from elsewhere, if a drawing holds it. */
const activeRe =
  /<(?:script|iframe|image|foreignObject)\b|\son\w+="|\shref="(?!https:\/\/plans\.example|\/|#)/iu;
/** What a spreadsheet runs. */
const formulaRe = /^[=+\-@\t\r]/u;
/** A number, which is no formula for its minus. */
const numberRe = /^-?\d+(?:\.\d+)?$/u;

/** Makes all that a site shows of a library: every file of every chart, every page's view, the data. Throws where one cannot be, or would not stay inert. */
export function expectShownWhole(library: Library): void {
  for (const [name, text] of publishedData(library, origin, '/'))
    if (name.endsWith('.json')) JSON.parse(text);
    else if (name === 'quantities-spreadsheet.csv') expectInertCsv(text);
  expect(provenClaims(library)).toBeDefined();
  for (const language of languages) {
    const edition = editionOf(language, '/');
    for (const file of chartFiles(library)) {
      const content = chartFileContent(file, library, edition, origin);
      if (file.form === 'csv') expectInertCsv(content as string);
      else if (file.form === 'svg') expectInertDrawing(content as string);
      else if (typeof content !== 'string') expectInertDrawing(content.svg);
    }
    for (const id of chartIds(library)) {
      const part = chartPart(
        sharedChart(id, null, library, edition),
        edition,
        origin,
        pageNotes(library, edition),
      );
      for (const svg of [...part.chart.drawings.map(({ svg }) => svg), ...part.chart.parts])
        expectInertDrawing(svg);
    }
    for (const view of [
      homeView(library, edition),
      compareIndexView(library, edition),
      indicatorsView(library, edition),
      targetsView(library, edition),
      checksView(library, edition),
      ...library.vocabulary.topics.map((topic) => topicComparison(topic, library, edition)),
      ...library.districts.map((district) => districtView(district, library, edition)),
      ...library.plans.map((plan) => planView(plan, new Map(), library, edition, origin)),
    ])
      expect(view).toBeDefined();
  }
}

/** An SVG is well-formed, drawable, and holds nothing that runs. */
function expectInertDrawing(svg: string): void {
  expect(svg).not.toMatch(activeRe);
  new Resvg(svg, { font: { loadSystemFonts: false } });
}

/** No cell of a spreadsheet's file is run as a formula. */
function expectInertCsv(text: string): void {
  for (const row of csvParseRows(text.replace(/^\uFEFF/u, '')))
    for (const cell of row) if (!numberRe.test(cell)) expect(cell).not.toMatch(formulaRe);
}
