import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDistricts } from '../../../../src/compare/compare-districts.ts';
import { planKinds } from '../../../../src/schema/plan-about.ts';
import { bounds } from '../../../../src/schema/quantity.ts';
import { pairComparison } from '../../../../src/site/views/compare/comparison-pages.ts';
import { differenceView, documentsDifference } from '../../../../src/site/views/compare/difference-view.ts';
import { districtPairs } from '../../../../src/site/routes/district-groups.ts';
import { editionOf } from '../../../../src/site/edition.ts';
import { libraryOf, type Library } from '../../../../src/site/library.ts';
import { sampleQuantity } from '../../../samples/sample-quantity.ts';
import { sampleReading } from '../../../samples/sample-reading.ts';
import { readings as published, vocabulary } from '../../../search/published-plans.ts';
import { sampleSettings } from '../../../samples/sample-settings.ts';

const editions = [editionOf('zh', '/'), editionOf('en', '/')];

function libraryWith(readings: typeof published): Library {
  const districts = vocabulary.districts.filter(({ id }) =>
    readings.some(({ about }) => about.district === id),
  );
  return libraryOf({
    settings: sampleSettings,
    vocabulary,
    districts,
    readings,
    comparisons: compareDistricts(vocabulary, districts, readings),
    findings: [],
    version: { hash: '01234567', date: '2026-01-01' },
    content: { hash: '01234567', vocabulary: '01234567', plans: {} },
    versions: [],
    selections: {},
  });
}

test('on the published plans every clause leads to its place on the page, in both languages', () => {
  const library = libraryWith(published);
  for (const edition of editions) {
    for (const pair of districtPairs(library)) {
      const { comparison, differences } = pairComparison(pair, library, edition);
      const places = comparison.topics.flatMap(({ rows, neither }) => [
        ...rows.map(({ id }) => `#${id}`),
        ...(neither ? [`#${neither.anchor}`] : []),
      ]);
      const inTopics = comparison.topics.map(({ difference }) => difference!);
      for (const { clauses } of [...differences.slice(1), ...inTopics]) {
        for (const { items } of clauses) {
          expect(items.length).toBeGreaterThan(0);
          for (const { href } of items) expect(places).toContain(href);
        }
      }
    }
  }
});

test('on the published plans two five-year plans are told apart from a plan for one year', () => {
  const library = libraryWith(published);
  const [zh] = editions;
  const told = (first: string, second: string) =>
    documentsDifference([library.district(first), library.district(second)], zh!);
  expect(told('cangshan', 'taijiang').rest).toEqual([zh!.words.difference.documents.alike]);
  expect(told('taijiang', 'gulou').rest).toEqual([zh!.words.difference.documents.unlike]);
  expect(told('taijiang', 'gulou').clauses.map(({ items }) => items.map(({ note }) => note))).toEqual([
    ['2021—2025 年，展望 2035 年'],
    ['2021 年'],
  ]);
});

const [first, second] = vocabulary.districts;
const indicators = vocabulary.indicators.slice(0, 12);
const stated = fc
  .record({
    indicator: fc.constantFrom(...indicators.map(({ id }) => id)),
    value: fc.constantFrom('5', '8.5', '10..15', null),
    bound: fc.constantFrom(...bounds),
    measure: fc.constantFrom('level' as const, 'growth' as const, 'change' as const),
    period: fc.constantFrom(null, '2025', '2021-2025'),
    scope: fc.constantFrom('district', '园区'),
    qualifier: fc.constantFrom(null, '省级'),
  })
  .map(({ indicator, ...changes }) => {
    const { topic, unit } = indicators.find(({ id }) => id === indicator)!;
    return sampleQuantity({ indicator, topic, unit, ...changes });
  });
const plan = (district: string) =>
  fc
    .record({
      quantities: fc.array(stated, { maxLength: 15 }),
      kind: fc.constantFrom(...planKinds),
      span: fc.constantFrom(null, { from: 2021, to: 2025 }, { from: 2021, to: 2021 }),
      missing: fc.boolean(),
    })
    .map(({ quantities, kind, span, missing }) => {
      const name = { zh: '某', en: 'some' };
      const gaps = missing ? [{ kind: 'indicator-table' as const, quote: '指标如下', note: name }] : [];
      const reading = sampleReading(district, quantities, { gaps });
      return { ...reading, about: { ...reading.about, kind, span } };
    });

test('whatever two plans state is told in whole sentences, each figure with its year', () => {
  fc.assert(
    fc.property(plan(first!.id), plan(second!.id), (one, other) => {
      const library = libraryWith([one, other]);
      const [pair] = districtPairs(library);
      const comparisons = compareDistricts(vocabulary, pair!, [one, other]);
      for (const edition of editions) {
        const { clauses, rest } = differenceView(comparisons, pair!, 'all', library, edition);
        const documents = documentsDifference(pair!, edition);
        const told = [...clauses, ...documents.clauses].map(({ opening, items, more }) =>
          [opening, ...items.flatMap(({ name, note }) => [name, note]), more?.text].join(' '),
        );
        for (const text of [...told, ...rest, ...documents.rest])
          expect(text).not.toMatch(/undefined|null|NaN|\[object/u);
        const both = clauses.find(({ opening }) => opening === edition.words.difference.both);
        for (const { note } of both?.items ?? [])
          expect(note).toMatch(edition.language === 'zh' ? /\d 年|未写年份/u : /20\d\d|no year given/u);
        expect(rest).toEqual(both ? [] : [edition.words.difference.none]);
        const { onlyOne } = edition.words.difference;
        const openings = pair!.map(({ shortName }) => onlyOne(edition.say(shortName)));
        for (const { items } of clauses.filter(({ opening }) => openings.includes(opening ?? ''))) {
          for (const { href } of items) {
            const { said } = comparisons.find(({ indicator }) => href === `#${indicator.id}`)!;
            expect(said.flatMap(({ targets }) => targets).some(({ value }) => value !== null)).toBe(true);
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});
