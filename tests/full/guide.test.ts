import { execFile } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compareDistricts } from '../../src/compare/compare-districts.ts';
import { loadReading } from '../../src/load/load-reading.ts';
import { loadVocabulary } from '../../src/load/load-vocabulary.ts';
import { hasErrors, messageLines } from '../../src/load/message-lines.ts';
import { planPaths } from '../../src/load/plan-paths.ts';
import { planReader } from '../../src/read/plan-reader.ts';
import { buildSite } from './build-site.ts';

/** A block of the guide: commands to run, or lines to put into the content file that it names. */
const blockRe = /^```(?<kind>sh|yaml) ?(?<file>\S*)\n(?<text>[\s\S]*?)^```$/gmu;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guide-'));
  await cp('tests/fixtures/content', join(folder, 'content'), { recursive: true, dereference: true });
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs a command of the guide as a maintainer would, in a copy of the invented content. Throws if it fails. */
function run(command: string): Promise<string> {
  const local = command
    .replaceAll('npm run -s plan --', `"${process.execPath}" "${resolve('src/cli/plan.ts')}"`)
    .replaceAll('tests/fixtures', resolve('tests/fixtures'));
  return new Promise((done, fail) => {
    const child = execFile('sh', ['-c', local], { cwd: folder, maxBuffer: 2 ** 26 }, (error, out, err) => {
      if (error) fail(new Error(err));
      else done(out);
    });
    child.stdin?.end();
  });
}

// Eight commands, each a process of its own.
it(
  'leads from a portal’s page to a plan beside the others, with a new district and a new indicator',
  { timeout: 300_000 },
  async () => {
    const guide = await readFile('content/GUIDE.md', 'utf8');
    for (const { groups } of guide.matchAll(blockRe)) {
      const { kind, file, text } = groups as Record<string, string>;
      if (kind === 'sh') for (const command of text!.trim().split('\n')) await run(command);
      else if (file !== '') {
        const path = join(folder, 'content', file!);
        await mkdir(dirname(path), { recursive: true });
        await appendFile(path, text!);
      }
    }

    const content = join(folder, 'content');
    const { vocabulary, files } = await loadVocabulary(content);
    expect(files.flatMap(messageLines)).toEqual([]);
    const reader = planReader(vocabulary!);
    const loaded = await Promise.all(
      (await planPaths(content)).map((path) => loadReading(path, vocabulary!, reader)),
    );
    expect(loaded.flatMap(({ file, reviewFile }) => [file, reviewFile]).filter(hasErrors)).toEqual([]);

    const readings = loaded.map(({ read }) => read!.reading);
    const own = readings.find(({ about }) => about.district === 'yuping')!;
    const figure = (id: string) => own.quantities.find(({ indicator }) => indicator === id);
    expect(figure('low-altitude-firms')).toMatchObject({ value: '30', unit: '家', readBy: 'program' });
    expect(figure('air-quality-days')).toMatchObject({
      value: '98',
      readBy: 'person',
      checkedOn: '2026-11-27',
    });
    const comparisons = compareDistricts(vocabulary!, vocabulary!.districts, readings);
    const { figures } = comparisons.find(({ indicator }) => indicator.id === 'gdp-growth')!;
    expect(figures.map(({ target }) => target.district)).toEqual(
      expect.arrayContaining(['chenghu', 'yuping']),
    );
  },
);

it('and to a site on which the plan stands beside the others', { timeout: 900_000 }, async () => {
  const dist = join(folder, 'dist');
  buildSite(join(folder, 'content'), dist);
  const page = (path: string): Promise<string> => readFile(join(dist, path, 'index.html'), 'utf8');
  for (const root of ['', 'en/']) {
    expect(await page(`${root}districts/yuping`)).toContain('/plans/yuping-');
    // The new district has a pair with every other, and its figures stand where theirs do.
    expect(await page(`${root}compare/chenghu~yuping`)).toContain('/districts/yuping/');
    expect(await page(`${root}indicators/gdp-growth`)).toContain('/plans/yuping-');
    expect(await page(`${root}indicators/low-altitude-firms`)).toContain('/plans/yuping-');
    expect(await page(`${root}targets`)).toContain('/plans/yuping-');
  }
});
