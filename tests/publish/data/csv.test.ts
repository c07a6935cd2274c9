import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { csvForPrograms, csvForSpreadsheets } from '../../../src/publish/data/csv.ts';

describe('a file for programs', () => {
  it('has no byte order mark and leaves null empty', () => {
    expect(csvForPrograms(['a', 'b'], [['x', null]])).toBe('a,b\nx,\n');
  });

  it('gives back what was put in', () => {
    const cell = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const parsed = csvParse(csvForPrograms(['first', 'second'], rows));
        expect(parsed.map(({ first, second }) => [first, second])).toEqual(rows);
      }),
    );
  });
});

describe('a file for spreadsheets', () => {
  it('begins with a byte order mark', () => {
    expect(csvForSpreadsheets(['a'], [['x']])).toBe('\uFEFFa\nx\n');
  });

  test.each([
    '=1+1',
    '+86',
    '-5',
    '@x',
    '73%',
    '８％',
    '1,500',
    '1e234567',
    '48:52',
    '１：２',
    '1/2',
    '2025年',
    '6月',
    ' 5 ',
  ])('keeps the text %s a text', (text) => {
    expect(csvForSpreadsheets(['a'], [[text]])).toBe(
      `\uFEFFa\n${/,/u.test(text) ? `"'${text}"` : `'${text}`}\n`,
    );
  });

  test.each([[-2.5], ['2026-01-14'], ['≥8%'], ['48∶52'], ['到 2025 年'], ['5个'], [true]])(
    'leaves %s as it is',
    (cell) => {
      expect(csvForSpreadsheets(['a'], [[cell]])).toBe(`\uFEFFa\n${cell}\n`);
    },
  );
});
