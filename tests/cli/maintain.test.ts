import { cp, mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runPlan } from './run-plan.ts';

let content: string;
beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'content-'));
  await cp('tests/fixtures/content', content, { recursive: true, dereference: true });
});
afterAll(() => rm(content, { recursive: true }));

const text = '# 松岚县养老服务方案\n\n## 一、目标\n\n到2027年，养老床位达到300张。\n';
const known = [
  ['district', 'songlan'],
  ['kind', 'action-plan'],
  ['title', '松岚县养老服务方案'],
  ['short-title', '松岚养老方案'],
  ['issuer', '松岚县人民政府'],
  ['issued', '2027-01-04'],
  ['span', '2027'],
  ['source', '政府网站'],
  ['original', 'songlan-care-2027.txt'],
].flatMap(([flag, value]) => [`--${flag!}`, value!]);

describe('plan new', () => {
  it('writes front matter and text of a plan that then passes the check, its titles in Chinese only', async () => {
    const original = join(content, 'originals', 'songlan-care-2027.txt');
    await writeFile(original, text);
    const { status, out, err } = await runPlan(
      ['new', 'songlan-care-2027', '--from', original, ...known],
      content,
    );
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const checked = await runPlan(['check', '--strict', out.trim()], content);
    expect(checked.err).toContain('1 plan checked');
    expect(checked.err).toContain('1 title has no English rendering');
  });

  it('leaves a plan that exists as it is', async () => {
    const path = join(content, 'plans', 'songlan-action-plan-2026.md');
    const before = await readFile(path, 'utf8');
    const { status, err } = await runPlan(['new', 'songlan-action-plan-2026', ...known], content);
    expect(status).toBe(1);
    expect(err).toContain('There is such a plan');
    expect(await readFile(path, 'utf8')).toBe(before);
  });

  it('says which flags are missing where nobody can be asked, and refuses what is no id', async () => {
    const { status, err } = await runPlan(['new', 'some-plan', '--district', 'songlan'], content);
    expect(status).toBe(1);
    expect(err).toContain('--kind, --title,');
    expect((await runPlan(['new', '../etc'], content)).err).toContain('is no id');
  });

  it('says what is wrong with an answer, and writes nothing', async () => {
    const { status, err } = await runPlan(['new', 'wrong-date', ...known, '--issued', 'yesterday'], content);
    expect(status).toBe(1);
    expect(err).toContain('expected a date like');
    await expect(readFile(join(content, 'plans', 'wrong-date.md'))).rejects.toThrow();
  });
});

describe('plan review', () => {
  const plan = 'hechuan-work-report-2026';

  it('prints entries that a person completes, and no more asks for those', async () => {
    const path = join(content, 'plans', `${plan}.md`);
    const { status, out } = await runPlan(['review', path], content);
    expect(status).toBe(0);
    const entries = parse(out) as { quote: string }[];
    expect(entries.length).toBeGreaterThan(10);
    await mkdir(join(content, 'reviews'), { recursive: true });
    const done = JSON.stringify(
      entries.slice(1).map((entry) => ({ ...entry, by: '某人', on: '2026-11-27', why: '对照' })),
    );
    await writeFile(join(content, 'reviews', `${plan}.yaml`), done);
    const after = await runPlan(['review', path], content);
    expect(after.err).toContain('1 of ');
    expect(parse(after.out)).toEqual([entries[0]]);
  });

  it('an entry whose quote is gone is an error at its place', async () => {
    await writeFile(
      join(content, 'reviews', `${plan}.yaml`),
      "- { verdict: confirm, quote: 增长99%, by: 某人, on: '2026-11-27', why: 对照 }\n",
    );
    const { status, err } = await runPlan(['check', join(content, 'plans', `${plan}.md`)], content);
    expect(status).toBe(1);
    expect(err).toMatch(
      /reviews\/hechuan-work-report-2026\.yaml:1:\d+ {2}plan:review {2}Nothing was read from “增长99%”/u,
    );
  });
});

it('plan titles prints the lines that titles.yaml lacks', async () => {
  const { status, out } = await runPlan(
    ['titles', 'tests/fixtures/content/plans/songlan-action-plan-2026.md'],
    content,
  );
  expect(status).toBe(0);
  expect(out).toContain('加快交通项目建设:\n');
});

it('plan words prints the subjects of targets that no indicator has, those of most plans first', async () => {
  const { status, out } = await runPlan(['words'], 'tests/fixtures/content');
  expect(status).toBe(0);
  const lines = out
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  const counts = lines.map(([plans]) => Number(plans));
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(lines[0]).toHaveLength(5);
});
