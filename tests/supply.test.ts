import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  version?: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
}

const json = <Value>(path: string): Value => JSON.parse(readFileSync(path, 'utf8')) as Value;
const manifest = json<{
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}>('package.json');
const { packages } = json<{ packages: Record<string, Locked> }>('package-lock.json');
const installed = Object.entries(packages).filter(([path]) => path !== '');

/** `node_modules/a/node_modules/@b/c` → `@b/c` */
const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Licences under which what builds the site may be used and, where it ends in a page, passed on. */
const allowedRe =
  /^\(?(?:MIT|ISC|0BSD|BSD(?:-[23]-Clause)?|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|OFL-1\.1|Zlib|Python-2\.0|MPL-2\.0|LGPL-3\.0-or-later)(?: (?:AND|OR) [\w.-]+)*\)?$/u;
/** Packages whose manifest names no licence, and where it is said. */
const licencesElsewhere: Readonly<Record<string, string>> = {
  format: 'MIT, named in its manifest in the old way',
};

test('every package is pinned: named in one version, locked with its hash', () => {
  const named = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  expect(installed.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
});

test('only those packages run a script when installed that cannot do without', () => {
  const running = installed
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => nameOf(path));
  // esbuild and node each put the program for this system in its place; fsevents is for macOS alone and asked for by watchers.
  const allowed = Object.keys(manifest.allowScripts).map((name) => name.replace(/@[\d.]+$/u, ''));
  expect([...new Set(running)].filter((name) => name !== 'fsevents').sort()).toEqual(allowed.sort());
});

test('what the site is built of may be passed on', () => {
  const shipped = installed.filter(([, { dev }]) => !dev);
  const odd = shipped
    .filter(([path, { license }]) => !(nameOf(path) in licencesElsewhere) && !allowedRe.test(license ?? ''))
    .map(([path, { license }]) => `${nameOf(path)}: ${license}`);
  expect(odd).toEqual([]);
});
