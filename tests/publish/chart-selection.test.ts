import { expect, test } from 'vitest';
import { readAddress, selectionStep } from '../../src/publish/chart-selection.ts';

const known = {
  charts: ['gdp', 'coverage'],
  single: ['profile-gulou'],
  districts: ['cangshan', 'taijiang', 'minhou', 'gulou'],
};
const all = known.districts;

/** The districts that the address is read to mean, and the words in it that name none. */
function read(path: string): { districts: string[]; unknown: string[] } {
  const asked = readAddress(path, known);
  if (asked.kind !== 'selection') throw new Error(`${path} is ${asked.kind}`);
  return { districts: asked.districts, unknown: asked.unknown };
}

test.each([
  ['/charts/gdp/taijiang~cangshan/', ['cangshan', 'taijiang'], []],
  ['/base/en/charts/gdp/cangshan~cangshan~gulou/', ['cangshan', 'gulou'], []],
  ['/embed/gdp/gulou~minhou', ['minhou', 'gulou'], []],
  ['/charts/gdp/cangshan/', all, []],
  ['/charts/gdp/cangshan~taijiang~minhou/', all, []],
  ['/charts/gdp/cangshan~atlantis~taijiang/', ['cangshan', 'taijiang'], ['atlantis']],
  ['/charts/gdp/%3Cimg%20src=x%3E/', all, ['<img src=x>']],
  ['/charts/profile-gulou/cangshan~gulou/', [], []],
  ['/charts/gdp/%E0%A4%A/', all, ['%E0%A4%A']],
  ['/charts/gdp/__proto__~constructor/', all, ['__proto__', 'constructor']],
])('%s is read as %j, with %j unknown', (path, districts, unknown) => {
  expect(read(path)).toEqual({ districts, unknown });
});

test('a chart that does not exist is told from an address of another kind', () => {
  expect(readAddress('/charts/nothing/cangshan~taijiang/', known)).toEqual({ kind: 'no-chart' });
  expect(readAddress('/charts/gdp.gif', known)).toEqual({ kind: 'no-chart' });
  expect(readAddress('/plans/gdp/', known)).toEqual({ kind: 'other' });
});

test('a selection that is written and read again is the same', () => {
  const districts = ['taijiang', 'gulou'];
  expect(read(`/charts/gdp/${selectionStep(districts)}/`)).toEqual({ districts, unknown: [] });
});
