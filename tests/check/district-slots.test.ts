import { expect, test } from 'vitest';
import { districtsApart } from '../../src/check/vocabulary/districts-apart.ts';
import { vocabulary } from './arithmetic/read-sample.ts';

const [first] = vocabulary.districts;

function complaints(districts: typeof vocabulary.districts): string[] {
  return districtsApart({ ...vocabulary, districts }).map(({ ruleId, reason }) => `${ruleId}: ${reason}`);
}

test('two districts of a city have not one slot: their colour and shape would be the same', () => {
  const [found] = complaints([first!, { ...first!, id: 'another' }]);
  expect(found).toMatch(/^unique-slot: “another” has the slot 0 of “cangshan”, .* is 1\.$/u);
});

test('districts of two cities may have one slot', () => {
  const city = { id: 'elsewhere', zh: '别市', en: 'Elsewhere' };
  expect(complaints([first!, { ...first!, id: 'another', city }])).toEqual([]);
});

test('a city has one name', () => {
  const city = { ...first!.city, en: 'Foochow' };
  expect(complaints([first!, { ...first!, id: 'another', slot: 1, city }])).toEqual([
    'one-city: The city “fuzhou” is called 福州市 (Foochow) here and 福州市 (Fuzhou) before.',
  ]);
});
