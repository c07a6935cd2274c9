import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keepFiles } from '../load/kept-versions.ts';

/** What is kept of a published site: its data, and what is cited, the charts' drawings and tables in both languages. */
const keptPatterns = [
  'data/{quantities.csv,comparisons.json,checks.json,claims.json,datapackage.json}',
  '{,en/}{charts,indicators}/*.{svg,csv}',
];

/**
 * Keeps what a built site publishes as the data version `hash`, so that it can be had under `/v/<hash>/` for ever. Gives the
 * paths of what it wrote. Throws if the site was not built, or of other data.
 */
export async function keepVersion(distDir: string, contentDir: string, hash: string): Promise<string[]> {
  const record = JSON.parse(await readFile(join(distDir, 'data/version.json'), 'utf8')) as { hash: string };
  if (record.hash !== hash)
    throw new Error(`${distDir} holds the version ${record.hash}, not ${hash}: build the site first`);
  const names = keptPatterns.flatMap((pattern) => globSync(pattern, { cwd: distDir }));
  const files = await Promise.all(
    names.map(async (name) => [name, await readFile(join(distDir, name), 'utf8')] as const),
  );
  return keepFiles(contentDir, hash, new Map(files));
}
