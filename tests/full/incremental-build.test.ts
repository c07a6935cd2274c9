import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'incremental-build-'));
const contentDir = join(folder, 'content');
const cacheDir = `node_modules/.astro/${encodeURIComponent(contentDir)}`;
const buildMs = 900_000;

afterAll(() => {
  for (const path of [folder, cacheDir]) rmSync(path, { recursive: true, force: true });
}, 120_000);

/** Builds the site of the content into `outDir` and gives what the build said. */
function build(outDir: string): string {
  return execFileSync('npx', ['-c', 'astro build'], {
    env: { ...process.env, CONTENT_DIR: contentDir, OUT_DIR: join(folder, outDir) },
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
}

/** What each file of a built site holds. */
function filesOf(outDir: string): Map<string, string> {
  const cwd = join(folder, outDir);
  return new Map(
    globSync('**/*', { cwd, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(cwd.length), readFileSync(path, 'latin1')]),
  );
}

/** Puts another figure into the first plan and its original. */
function changeAFigure(): void {
  const [plan] = globSync('plans/*.md', { cwd: contentDir }).sort() as [string];
  const text = readFileSync(join(contentDir, plan), 'utf8');
  const [figure] = /\d{3,}(?=[^\d年]*亿元)/u.exec(text.slice(text.indexOf('\n---', 4)))!;
  const original = /original: (?<name>\S+)/u.exec(text)!.groups!['name']!;
  for (const path of [plan, join('originals', original)]) {
    const own = join(contentDir, path);
    writeFileSync(own, readFileSync(own, 'utf8').replaceAll(figure, String(Number(figure) + 1)));
  }
}

test(
  'a build after a change gives what a clean one gives, file for file, and reads one plan anew',
  () => {
    cpSync('tests/fixtures/content', contentDir, { recursive: true });
    build('first');
    changeAFigure();
    const said = build('first');
    expect(said).toContain('1 read anew');
    expect(said).toMatch(/\((?:cached|restored)\)/u);
    rmSync(cacheDir, { recursive: true, force: true });
    build('clean');
    const [incremental, clean] = [filesOf('first'), filesOf('clean')];
    expect([...incremental.keys()]).toEqual([...clean.keys()]);
    expect(
      [...clean].filter(([path, bytes]) => incremental.get(path) !== bytes).map(([path]) => path),
    ).toEqual([]);
  },
  3 * buildMs,
);
