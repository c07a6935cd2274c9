import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { recordRelease } from '../../src/cli/release.ts';
import { loadAddresses } from '../../src/load/built-addresses.ts';
import { loadKeptVersions } from '../../src/load/kept-versions.ts';
import { loadSelections } from '../../src/load/load-selections.ts';
import { loadVersions } from '../../src/load/load-versions.ts';

const name = { zh: '仓山区', en: 'Cangshan District' };
const record = (text: string, reading: string) => ({ text, reading, quantities: 3, targets: 2 });
const release = { date: '2026-12-01', note: { zh: '首次发布', en: 'First release' } };

let content: string;
let dist: string;
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'release-'));
  dist = await mkdtemp(join(tmpdir(), 'dist-'));
  await cp('content/versions.yaml', join(content, 'versions.yaml'));
  const text = await readFile(join(content, 'versions.yaml'), 'utf8');
  await writeFile(
    join(content, 'versions.yaml'),
    `${text
      .split('\n')
      .filter((line) => line.startsWith('#'))
      .join('\n')}\n[]\n`,
  );
  await built({
    'index.html': '<h1>',
    'indicators/gdp/a~b/index.html': '<h1>',
    'indicators/gdp.svg': '<svg/>',
    'data/quantities.csv': 'plan\n',
    'data/districts.json': JSON.stringify([{ id: 'cangshan', name, code: '350104' }]),
    'data/indicators.json': JSON.stringify([{ id: 'gdp', name: { zh: '地区生产总值', en: 'GDP' } }]),
    'data/topics.json': '[]',
    'data/plans/one.json': JSON.stringify({ about: { id: 'one', title: name } }),
    'data/version.json': JSON.stringify({
      hash: 'abcd1234',
      vocabulary: '12345678',
      plans: { one: record('11111111', '22222222') },
    }),
  });
});

/** Puts files into the built site. */
async function built(files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dist, path)), { recursive: true });
    await writeFile(join(dist, path), text);
  }
}

test('a release records the version, its data, its addresses and its selections', async () => {
  const before = await readFile(join(content, 'versions.yaml'), 'utf8');
  await recordRelease(dist, content, release);
  const [first, ...others] = await loadVersions(content);
  expect(others).toEqual([]);
  expect(first).toMatchObject({ hash: 'abcd1234', ...release });
  const after = await readFile(join(content, 'versions.yaml'), 'utf8');
  expect(after.split('\n')[0]).toBe(before.split('\n')[0]);
  expect((await loadKeptVersions(content)).get('abcd1234')!.get('indicators/gdp.svg')).toBe('<svg/>');
  expect((await loadAddresses(content)).addresses).toContain('indicators/gdp/a~b/');
  expect(await loadSelections(content)).toEqual({ 'indicators/gdp': ['a~b'] });
});

test('a release of the same data again changes nothing, one of others comes first', async () => {
  const written = await recordRelease(dist, content, release);
  const texts = await Promise.all(written.map((path) => readFile(path)));
  await recordRelease(dist, content, { ...release, date: '2026-12-05' });
  expect(await Promise.all(written.map((path) => readFile(path)))).toEqual(texts);
  await built({
    'data/version.json': JSON.stringify({ hash: 'ffff0000', vocabulary: '12345678', plans: {} }),
  });
  await recordRelease(dist, content, { ...release, date: '2026-12-09' });
  expect((await loadVersions(content)).map(({ hash, date }) => `${date} ${hash}`)).toEqual([
    '2026-12-09 ffff0000',
    '2026-12-01 abcd1234',
  ]);
});

test('a site that lacks a published address is not recorded, and nothing is written', async () => {
  await recordRelease(dist, content, release);
  const versions = await readFile(join(content, 'versions.yaml'), 'utf8');
  await rm(join(dist, 'indicators/gdp/a~b'), { recursive: true });
  await built({
    'data/version.json': JSON.stringify({ hash: 'ffff0000', vocabulary: '12345678', plans: {} }),
  });
  await expect(recordRelease(dist, content, release)).rejects.toThrow(
    '/indicators/gdp/a~b/ was published and is not built any more',
  );
  expect(await readFile(join(content, 'versions.yaml'), 'utf8')).toBe(versions);
});

test('a day that is none is refused', async () => {
  await expect(recordRelease(dist, content, { ...release, date: '1 December' })).rejects.toThrow(
    'expected a date',
  );
  expect(await loadVersions(content)).toEqual([]);
});
