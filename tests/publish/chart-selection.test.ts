import { expect, test } from 'vitest';
import { districtsQuery, readAddress, readChoice, selectionStep } from '../../src/publish/chart-selection.ts';

const known = {
  indicators: ['gdp'],
  charts: ['coverage'],
  single: ['profile-gulou'],
  topics: ['education'],
  districts: ['cangshan', 'taijiang', 'minhou', 'gulou'],
};

/** The districts that the address is read to mean, and the words in it that name none. */
function read(path: string): { districts: string[]; unknown: string[] } {
  const asked = readAddress(path, known);
  if (asked.kind !== 'chart') throw new Error(`${path} is ${asked.kind}`);
  return { districts: asked.districts, unknown: asked.unknown };
}

test.each([
  ['/charts/gdp/taijiang~cangshan/', ['cangshan', 'taijiang'], []],
  ['/base/en/charts/gdp/cangshan~cangshan~gulou/', ['cangshan', 'gulou'], []],
  ['/embed/gdp/gulou~minhou', ['minhou', 'gulou'], []],
  ['/charts/gdp/cangshan/', [], []],
  ['/charts/gdp/cangshan~taijiang~minhou/', ['cangshan', 'taijiang', 'minhou'], []],
  ['/charts/gdp/cangshan~atlantis~taijiang/', ['cangshan', 'taijiang'], ['atlantis']],
  ['/indicators/gdp/%3Cimg%20src=x%3E/', [], ['<img src=x>']],
  ['/charts/profile-gulou/cangshan~gulou/', [], []],
  ['/charts/gdp/%E0%A4%A/', [], ['%E0%A4%A']],
  ['/charts/gdp/cangshan%257Etaijiang/', ['cangshan', 'taijiang'], []],
  ['/charts/gdp/cangshan%7Etaijiang/', ['cangshan', 'taijiang'], []],
  ['/charts/gdp/cangshan%EF%BD%9Etaijiang/', ['cangshan', 'taijiang'], []],
  ['/charts/gdp/cangshan～taijiang/', ['cangshan', 'taijiang'], []],
  ['/charts/gdp/__proto__~constructor/', [], ['__proto__', 'constructor']],
])('%s is read as %j, with %j unknown', (path, districts, unknown) => {
  expect(read(path)).toEqual({ districts, unknown });
});

test('a chart that does not exist is told from an address of another kind', () => {
  expect(readAddress('/charts/nothing/cangshan~taijiang/', known)).toEqual({ kind: 'no-chart' });
  expect(readAddress('/charts/gdp.gif', known)).toEqual({ kind: 'no-chart' });
  expect(readAddress('/plans/gdp/', known)).toEqual({ kind: 'other' });
});

test('the chart of an indicator is with its sentences, wherever it was looked for', () => {
  expect(readAddress('/charts/gdp/', known)).toMatchObject({ area: 'indicators', chart: 'gdp' });
  expect(readAddress('/indicators/coverage/', known)).toMatchObject({ area: 'charts', chart: 'coverage' });
  expect(readAddress('/embed/gdp/', known)).toMatchObject({ area: 'embed', chart: 'gdp' });
});

test.each([
  ['/compare/taijiang~cangshan/', null, ['cangshan', 'taijiang'], []],
  ['/en/compare/taijiang%257Ecangshan/', null, ['cangshan', 'taijiang'], []],
  ['/compare/education/gulou～minhou/', 'education', ['minhou', 'gulou'], []],
  ['/print/cangshan~taijiang/', null, ['cangshan', 'taijiang'], []],
  ['/compare/nothing/cangshan~atlantis/', null, [], ['atlantis']],
])('%s asks for the comparison %j of %j, with %j unknown', (path, topic, districts, unknown) => {
  expect(readAddress(path, known)).toEqual({ kind: 'pair', topic, districts, unknown });
});

test('a selection that is written and read again is the same', () => {
  const districts = ['taijiang', 'gulou'];
  const step = selectionStep(districts);
  expect(read(`/charts/gdp/${step}/`)).toEqual({ districts, unknown: [] });
  expect(readChoice(districtsQuery(step), known.districts)).toEqual({ districts, unknown: [] });
});

test.each([
  ['', null],
  ['?districts=gulou~cangshan', { districts: ['cangshan', 'gulou'], unknown: [] }],
  ['?districts=cangshan~cangshan~', { districts: ['cangshan'], unknown: [] }],
  ['?districts=atlantis&x=1', { districts: [], unknown: ['atlantis'] }],
  ['?districts=%3Cscript%3E~__proto__', { districts: [], unknown: ['<script>', '__proto__'] }],
])('the query %j chooses %j', (query, choice) => {
  expect(readChoice(query, known.districts)).toEqual(choice);
});
