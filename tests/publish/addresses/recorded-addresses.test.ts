import { expect, test } from 'vitest';
import { publishedSelections } from '../../../src/publish/addresses/published-selections.ts';
import {
  addressesOf,
  addressesText,
  brokenPromises,
  readAddresses,
} from '../../../src/publish/addresses/recorded-addresses.ts';

const files = [
  'index.html',
  'en/index.html',
  '404.html',
  '_astro/a.12345678.css',
  'search-index/index.json',
  'sitemap-0.xml',
  'indicators/gdp/cangshan~taijiang/index.html',
  'en/indicators/gdp/cangshan~taijiang/index.html',
  'data/quantities.csv',
];
const meanings = new Map([
  ['indicator gdp', '地区生产总值'],
  ['district cangshan', '350104'],
]);
const published = { meanings, addresses: addressesOf(files) };

test('what readers may cite is recorded, each language’s twin on one line with it', () => {
  const text = addressesText(published);
  expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([
    '= district cangshan 350104',
    '= indicator gdp 地区生产总值',
    'data/quantities.csv',
    '{,en/}',
    '{,en/}indicators/gdp/cangshan~taijiang/',
  ]);
  expect(readAddresses(text)).toEqual({
    meanings: new Map([...meanings].sort()),
    addresses: [...published.addresses].sort(),
  });
  expect(addressesText(readAddresses(text))).toBe(text);
});

test('a site that has more than was published breaks no promise', () => {
  const built = addressesOf([...files, 'indicators/new/index.html']);
  expect(brokenPromises(published, { meanings, addresses: built })).toEqual([]);
});

test('an address that is not built any more is named, with what to do', () => {
  const broken = brokenPromises(published, {
    meanings,
    addresses: addressesOf(files.filter((file) => !file.startsWith('en/indicators'))),
  });
  expect(broken[0]).toBe('/en/indicators/gdp/cangshan~taijiang/ was published and is not built any more');
  expect(broken.at(-1)).toContain('lead on');
});

test('an id that names something else is told with what it named', () => {
  const [told] = brokenPromises(published, {
    ...published,
    meanings: new Map([...meanings, ['indicator gdp', '工业总产值']]),
  });
  expect(told).toContain('地区生产总值');
  expect(told).toContain('工业总产值');
});

test('many lost addresses are counted, not listed', () => {
  const many = Array.from({ length: 500 }, (_, place) => `plans/${place}/`);
  const broken = brokenPromises({ meanings, addresses: many }, { meanings, addresses: [] });
  expect(broken.length).toBeLessThan(30);
  expect(broken).toContain('and 480 more addresses');
});

test('the pairs that indicators were published of are found among the addresses', () => {
  expect(publishedSelections(published.addresses)).toEqual({ 'indicators/gdp': ['cangshan~taijiang'] });
});
