import { mkdir, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { keepVersion } from '../../src/cli/keep-version.ts';
import { keepFiles, loadKeptVersions } from '../../src/load/kept-versions.ts';

let content: string;
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'kept-'));
});

/** Text that does not compress. */
function noise(seed: number, length: number): string {
  let state = seed;
  return Array.from({ length }, () => {
    state = (state * 48271) % 0x7fffffff;
    return String.fromCodePoint(0x4e00 + (state % 0x5000));
  }).join('');
}

test('what is kept comes back byte for byte, and twice the same', async () => {
  const files = new Map([
    ['data/quantities.csv', 'plan,id\n甲,一\n'],
    ['charts/spans.svg', '<svg>\r\n</svg>'],
  ]);
  const [path] = await keepFiles(content, 'abcd1234', files);
  const first = await readFile(path!);
  await keepFiles(content, 'abcd1234', new Map([...files].reverse()));
  expect(await readFile(path!)).toEqual(first);
  expect((await loadKeptVersions(content)).get('abcd1234')).toEqual(new Map([...files].sort()));
});

test('no part is larger than 100 KB', async () => {
  const files = new Map(
    Array.from({ length: 6 }, (_, file) => [`data/${file}.json`, noise(file + 1, 20_000)]),
  );
  const paths = await keepFiles(content, 'abcd1234', files);
  expect(paths.length).toBeGreaterThan(1);
  for (const path of paths) expect((await stat(path)).size).toBeLessThanOrEqual(100 * 1024);
  expect((await loadKeptVersions(content)).get('abcd1234')).toEqual(files);
});

test('a built site is kept by its own version only', async () => {
  const dist = await mkdtemp(join(tmpdir(), 'dist-'));
  await mkdir(join(dist, 'data'));
  await mkdir(join(dist, 'en/indicators'), { recursive: true });
  await writeFile(join(dist, 'data/version.json'), '{"hash":"abcd1234"}');
  await writeFile(join(dist, 'data/quantities.csv'), 'plan\n');
  await writeFile(join(dist, 'en/indicators/gdp.svg'), '<svg/>');
  await expect(keepVersion(dist, content, 'ffff0000')).rejects.toThrow('build the site first');
  await keepVersion(dist, content, 'abcd1234');
  const kept = (await loadKeptVersions(content)).get('abcd1234')!;
  expect([...kept.keys()]).toEqual(['data/quantities.csv', 'en/indicators/gdp.svg']);
});
