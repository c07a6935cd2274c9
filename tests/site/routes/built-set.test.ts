import { expect, test } from 'vitest';
import { languages } from '../../../src/schema/bilingual.ts';
import { builtSet, topicPairRoute } from '../../../src/site/routes/built-set.ts';
import { builtSetReport } from '../../../src/site/routes/report-built-set.ts';
import { editionOf } from '../../../src/site/edition.ts';
import { pairPicker } from '../../../src/site/parts/pair-picker.ts';
import { cityOfMany } from '../city-of-many.ts';
import { publishedLibrary } from '../published-library.ts';

const library = await publishedLibrary();
const topics = library.vocabulary.topics.length;
const edition = editionOf('zh', '/');

test('four districts have a page for every topic of every pair', () => {
  const { pairs, topicPairs, documents, leftOut } = builtSet(library);
  expect(documents.size).toBe(6);
  expect(pairs).toHaveLength(6);
  expect(topicPairs).toHaveLength(6 * topics);
  expect(leftOut).toBe(0);
  expect(pairPicker(library, edition)!.topicPair).toBe('/compare/{topic}/{first}~{second}/');
});

test('of thirteen, as many pages of pairs are built as the site allows, those that compare first', () => {
  const many = cityOfMany(library, 13);
  const { pairs, indicatorPairs, topicPairs, documents, leftOut } = builtSet(many);
  expect(pairs).toHaveLength(78);
  expect((indicatorPairs.length + topicPairs.length + documents.size) * languages.length).toBe(
    many.settings.mostPairPages,
  );
  expect(leftOut).toBeGreaterThan(0);
  const report = builtSetReport(many).join('\n');
  expect(report).toContain(`beyond the ${many.settings.mostPairPages} that the site allows`);
  // Whatever is not built is chosen on the page of all districts.
  const routesOf = pairs.map(({ districts: [first, second] }) =>
    topicPairRoute('implementation', [first!.id, second!.id], many),
  );
  expect(routesOf.some((route) => route.startsWith('compare/implementation/?districts='))).toBe(true);
  expect(pairPicker(many, edition)!.topicPair).toBe('/compare/{topic}/?districts={first}~{second}');
});

test('a page of a pair that was published is built for ever', () => {
  const step = 'minhou~gulou';
  const few = (selections: Record<string, string[]>) => {
    const many = cityOfMany(library, 13, selections);
    return { ...many, settings: { ...many.settings, mostPairPages: 10 } };
  };
  const route = (selections: Record<string, string[]>) =>
    topicPairRoute('implementation', ['minhou', 'gulou'], few(selections));
  expect(route({})).toBe(`compare/implementation/?districts=${step}`);
  expect(route({ 'compare/implementation': [step] })).toBe(`compare/implementation/${step}/`);
  expect(builtSet(few({ 'indicators/gdp': [step] })).indicatorPairs[0]).toEqual({ indicator: 'gdp', step });
});
