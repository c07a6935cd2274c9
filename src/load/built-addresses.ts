import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import * as z from 'zod';
import { addressesOf, readAddresses, type Addresses } from '../publish/addresses/recorded-addresses.ts';
import { hasErrors, messageLines } from './message-lines.ts';
import { readTextFile } from './read-text-file.ts';
import { namesIn } from './plan-paths.ts';

const bilingual = z.looseObject({ zh: z.string() });
const districts = z.array(z.looseObject({ id: z.string(), code: z.string() }));
const named = z.array(z.looseObject({ id: z.string(), name: bilingual }));
const plan = z.looseObject({ about: z.looseObject({ id: z.string(), title: bilingual }) });

/** The addresses of a built site and what their ids name, from the site's own data files. */
export async function builtAddresses(distDir: string): Promise<Addresses> {
  const read = async <T>(path: string, schema: z.ZodType<T>): Promise<T> =>
    schema.parse(JSON.parse(await readFile(join(distDir, path), 'utf8')));
  const plans = globSync('data/plans/*.json', { cwd: distDir });
  const meanings = [
    ...(await read('data/districts.json', districts)).map(
      ({ id, code }) => [`district ${id}`, code] as const,
    ),
    ...(await read('data/indicators.json', named)).map(
      ({ id, name }) => [`indicator ${id}`, name.zh] as const,
    ),
    ...(await read('data/topics.json', named)).map(({ id, name }) => [`topic ${id}`, name.zh] as const),
    ...(await Promise.all(plans.map((path) => read(path, plan)))).map(
      ({ about }) => [`plan ${about.id}`, about.title.zh] as const,
    ),
  ];
  const files = globSync('**/*', { cwd: distDir, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(distDir, join(entry.parentPath, entry.name)));
  return { meanings: new Map(meanings), addresses: addressesOf(files) };
}

/** Where a content folder keeps the published addresses. */
export const addressesFile = 'addresses.txt';

/** The published addresses of a content folder; none before its first release. */
export async function loadAddresses(contentDir: string): Promise<Addresses> {
  if (!(await namesIn(contentDir)).includes(addressesFile)) return readAddresses('');
  const file = await readTextFile(join(contentDir, addressesFile));
  if (hasErrors(file)) throw new Error(messageLines(file).join('\n'));
  return readAddresses(String(file));
}
