import { expect, test } from 'vitest';
import { fileName, rowsCsv } from '../../../src/client/targets/rows-csv.ts';

const published = '\uFEFFplan,id,quote\na,s1-1,"x,y"\na,s1-2,\'=1+1\nb,s1-1,z\n';

test('the rows chosen are the lines of the published file, in their order', () => {
  const rows = [
    { plan: 'b', quantity: 's1-1' },
    { plan: 'a', quantity: 's1-1' },
  ];
  expect(rowsCsv(published, rows)).toBe('\uFEFFplan,id,quote\nb,s1-1,z\na,s1-1,"x,y"\n');
});

test('a row that the published file lacks is an error, not a gap', () => {
  expect(() => rowsCsv(published, [{ plan: 'c', quantity: 's1-1' }])).toThrow('lacks s1-1 of c');
});

test('a file is named after what its rows were chosen by', () => {
  expect(fileName('目标', ['台江', '养老 / 床位'])).toBe('目标-台江-养老 床位.csv');
  expect(fileName('targets', [])).toBe('targets.csv');
});
