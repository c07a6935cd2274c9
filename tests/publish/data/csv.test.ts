import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/publish/data/csv.ts';

describe('csv', () => {
  it('begins with a byte order mark and leaves null empty', () => {
    expect(csv(['a', 'b'], [['x', null]])).toBe('\uFEFFa,b\nx,\n');
  });

  it('guards cells that a spreadsheet would run, but not numbers', () => {
    expect(csv(['a'], [['=1+1'], ['-5'], ['+86'], ['@x'], [-2.5]])).toBe(
      "\uFEFFa\n'=1+1\n-5\n'+86\n'@x\n-2.5\n",
    );
  });

  it('gives back what was put in', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r]/u.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const parsed = csvParse(csv(['first', 'second'], rows).slice(1));
        expect(parsed.map(({ first, second }) => [first, second])).toEqual(rows);
      }),
    );
  });
});
