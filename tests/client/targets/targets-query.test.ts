import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  filterNames,
  readQuery,
  selectRows,
  sortNames,
  textLimit,
  writeQuery,
  type TargetKeys,
  type TargetsQuery,
} from '../../../src/client/targets/targets-query.ts';
import { foldText } from '../../../src/search/fold-text.ts';

const values = ['a', 'b', '亿元', '/10万', '%'];
const known = Object.fromEntries(filterNames.map((name) => [name, new Set(values)])) as unknown as Parameters<
  typeof readQuery
>[1];
const all: TargetsQuery = { filters: {}, text: '', sort: 'topic' };

function row(changes: Partial<TargetKeys>): TargetKeys {
  const keys = {
    district: 'a',
    topic: 'a',
    status: 'target',
    bound: 'min',
    nature: '',
    year: '2025',
    unit: '家',
  };
  return { ...keys, number: 5, cells: [foldText('企业'), foldText('5 家')], ...changes };
}

describe('readQuery and writeQuery', () => {
  it('give any query back', () => {
    const query = fc.record({
      filters: fc.record(Object.fromEntries(filterNames.map((name) => [name, fc.constantFrom(...values)])), {
        requiredKeys: [],
      }),
      text: fc.string({ maxLength: textLimit, unit: 'binary' }),
      sort: fc.constantFrom(...sortNames),
    });
    fc.assert(
      fc.property(query, (asked) => {
        const address = new URLSearchParams(writeQuery(asked as TargetsQuery).toString());
        expect(readQuery(address, known)).toEqual({ query: asked, unknown: [] });
      }),
    );
  });

  it('show targets unless all is asked for, or what is reached', () => {
    const statuses = { ...known, status: new Set(['target', 'achieved']) };
    const statusOf = (address: string): string | undefined =>
      readQuery(new URLSearchParams(address), statuses).query.filters.status;
    expect([statusOf(''), statusOf('status=all'), statusOf('status=achieved')]).toEqual([
      'target',
      undefined,
      'achieved',
    ]);
    expect(writeQuery({ ...all, filters: { status: 'target' } }).size).toBe(0);
  });

  it('ignore what they do not know, and tell of it', () => {
    const address = new URLSearchParams('district=nowhere&unit=%25&sort=colour&page=2');
    expect(readQuery(address, known)).toEqual({
      query: { ...all, filters: { unit: '%' } },
      unknown: ['district=nowhere', 'sort=colour'],
    });
  });

  it('cut ten thousand characters short', () => {
    const { query, unknown } = readQuery(
      new URLSearchParams({ q: '养'.repeat(10_000), topic: 'x'.repeat(10_000) }),
      known,
    );
    expect(query.text).toHaveLength(textLimit);
    expect(unknown.join('').length).toBeLessThan(2 * textLimit);
  });
});

describe('selectRows', () => {
  it('keeps the rows that match every filter and every word', () => {
    const rows = [
      row({ unit: '家', cells: [foldText('高新技术企业 GDP')] }),
      row({ unit: '%', cells: [foldText('高新技术企业 GDP')] }),
      row({ unit: '家', cells: [foldText('高新技术企业')] }),
    ];
    const query = { ...all, filters: { unit: '家' }, text: 'GDP  高新' };
    expect(selectRows(rows, query)).toEqual([rows[0]]);
    expect(selectRows(rows, { ...query, text: 'ＧＤＰ' })).toEqual([rows[0]]);
  });

  it('finds figures whole, and in one cell', () => {
    const rows = [
      row({ cells: [foldText('≥8%')] }),
      row({ cells: [foldText('98%')] }),
      row({ cells: [foldText('8'), foldText('%')] }),
    ];
    expect(selectRows(rows, { ...all, text: '8%' })).toEqual([rows[0]]);
    expect(selectRows([row({ cells: [foldText('1500 亿元')] })], { ...all, text: '1,500亿元' })).toHaveLength(
      1,
    );
  });

  it('ranks numbers within their unit, and rows without a number last', () => {
    const rows = [
      row({ unit: '家', number: 7 }),
      row({ unit: '%', number: 3 }),
      row({ unit: '', number: null }),
      row({ unit: '%', number: 10 }),
    ];
    const ranked = (sort: TargetsQuery['sort']) =>
      selectRows(rows, { ...all, sort }).map(({ number, unit }) => `${number}${unit}`);
    expect(ranked('figure-down')).toEqual(['10%', '3%', '7家', 'null']);
    expect(ranked('figure-up')).toEqual(['3%', '10%', '7家', 'null']);
  });

  it('keeps the given order among equals, and leaves the rows as they are', () => {
    const rows = [
      row({ year: '2035' }),
      row({ year: '2025', topic: 'x' }),
      row({ year: '2025', topic: 'y' }),
    ];
    const before = [...rows];
    expect(selectRows(rows, { ...all, sort: 'year' }).map(({ topic }) => topic)).toEqual(['x', 'y', 'a']);
    expect(rows).toEqual(before);
  });
});
