import { describe, expect, it } from 'vitest';
import { runPlan } from './run-plan.ts';

const plan = (...args: string[]) => runPlan(args);

describe('plan check', () => {
  it('passes the plans of the site and prints nothing on standard output', async () => {
    const { status, out } = await plan('check');
    expect({ status, out }).toEqual({ status: 0, out: '' });
  });

  it('tells every problem of every file at once, a line each, and fails', async () => {
    const folder = 'tests/fixtures/check/plans';
    const { status, out, err } = await plan('check', `${folder}/several-problems.md`, `${folder}/empty.md`);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    const lines = err.trim().split('\n');
    expect(lines.filter((line) => line.includes('several-problems.md')).length).toBeGreaterThan(1);
    expect(lines.filter((line) => line.includes('empty.md'))).toHaveLength(1);
    for (const line of lines) expect(line).toMatch(/^\S+:\d+:\d+ {2}\S+:\S+ {2}.+/u);
  });
});

describe('plan check on bad input', () => {
  it('tells of a file that is not there, of a folder and of the others, a line each', async () => {
    const { status, err } = await plan(
      'check',
      'content/plans/nope.md',
      'src',
      'tests/fixtures/check/plans/empty.md',
    );
    expect(status).toBe(1);
    const lines = err.trim().split('\n');
    for (const path of ['content/plans/nope.md', 'src', 'tests/fixtures/check/plans/empty.md'])
      expect(lines.filter((line) => line.startsWith(`${path}:1:1  plan:`))).toHaveLength(1);
    for (const line of lines) expect(line).toMatch(/^\S+:\d+:\d+ {2}\S+:\S+ {2}.+/u);
  });
});

describe('plan extract', () => {
  it('prints one record a line for a plain text without front matter', async () => {
    const { status, out } = await plan('extract', 'tests/fixtures/cli/work-plan.txt');
    expect(status).toBe(0);
    const records = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(
      records.map(({ subject, value, unit, bound, period }) => [subject, value, unit, bound, period]),
    ).toEqual([
      ['地区生产总值', '6', '%', 'min', '2023'],
      ['城镇新增就业', '5000', '人', 'exact', '2023'],
    ]);
  });

  it('prints with --all also the numbers that are no quantities, and why', async () => {
    const { out } = await plan('extract', '--all', 'tests/fixtures/cli/work-plan.txt');
    const records = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, string>);
    expect(records.filter(({ kind }) => kind === 'quantity')).toHaveLength(2);
    const others = records.filter(({ kind }) => kind !== 'quantity');
    expect(others.length).toBeGreaterThan(0);
    for (const { kind, number, text, rule } of others) {
      expect(text).toContain(number);
      expect(rule === undefined).toBe(kind === 'not understood');
    }
  });

  it('prints a table for the eye', async () => {
    const { out } = await plan('extract', '--format', 'table', 'tests/fixtures/cli/work-plan.txt');
    const [head, ...rows] = out.trim().split('\n');
    expect(head!.split('\t')).toContain('subject');
    expect(rows).toHaveLength(2);
  });

  it.each([
    'tests/fixtures/check/plans/undecodable.md',
    'tests/fixtures/check/plans/not-text.md',
    'no-such-file.md',
    'src',
  ])('says in one line why it cannot read %s, and fails', async (path) => {
    const { status, out, err } = await plan('extract', path);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(`${path}:1:1  plan:`);
  });
});

it.each([['toast'], ['check', '--bogus'], ['extract'], []])(
  'explains its use in a few lines when it is called with %s',
  async (...args) => {
    const { status, out, err } = await plan(...args);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain('usage');
    expect(err).not.toContain('    at ');
  },
);

it('explains its use to who asks for it, and succeeds', async () => {
  const { status, out } = await plan('check', '--help');
  expect(status).toBe(0);
  expect(out).toContain('usage');
});
