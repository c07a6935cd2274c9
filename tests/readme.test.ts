import { globSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const [, layout = '', additions = ''] =
  /## How it is laid out\n([\s\S]+?)## To add something\n([\s\S]+?)\n## /u.exec(readme)!;

/** The paths of this project that a text names; `<id>` stands for any name. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`((?:content|src|tests)\/[^`]*)`/gu)].map(([, path]) => path!);

test('the layout names every folder of the source, and none that is not there', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = [...layout.matchAll(/`(?:src\/)?([a-z]+)(?:\/<area>)?\/?`/gu)].map(([, name]) => name!);
  expect(folders.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([]);
  expect(pathsIn(layout).filter((path) => globSync(path.replace(/<[a-z]+>/gu, '*')).length === 0)).toEqual(
    [],
  );
});

test('all that is to be touched to add something is there', () => {
  const paths = pathsIn(additions);
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => globSync(path.replace(/<[a-z]+>/gu, '*')).length === 0)).toEqual([]);
});
