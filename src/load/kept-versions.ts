import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import * as z from 'zod';
import { namesIn } from './plan-paths.ts';

/** Where a content folder keeps what its recorded versions published: `versions/<hash>.<part>.br`. */
const folder = 'versions';
/** No part is larger than that, so that the repository stays light. */
const mostBytes = 100 * 1024;

const partSchema = z.record(z.string(), z.string());

/** The files kept of a version, each as its text, by their path below `/v/<hash>/`. */
export type KeptFiles = Map<string, string>;

/** The files of every kept version, by its hash. */
export async function loadKeptVersions(contentDir: string): Promise<Map<string, KeptFiles>> {
  const kept = new Map<string, KeptFiles>();
  for (const part of (await namesIn(join(contentDir, folder))).sort()) {
    const [hash] = part.split('.') as [string];
    const text = brotliDecompressSync(await readFile(join(contentDir, folder, part))).toString('utf8');
    const files = kept.get(hash) ?? new Map<string, string>();
    kept.set(hash, files);
    for (const [name, own] of Object.entries(partSchema.parse(JSON.parse(text)))) files.set(name, own);
  }
  return kept;
}

/** Keeps the files of a version, byte for byte, in as many parts as keep each small. The same files give the same parts. */
export async function keepFiles(contentDir: string, hash: string, files: KeptFiles): Promise<string[]> {
  await mkdir(join(contentDir, folder), { recursive: true });
  const names = parts([...files].sort(([a], [b]) => (a < b ? -1 : 1))).map(
    (bytes, part) => [join(contentDir, folder, `${hash}.${part}.br`), bytes] as const,
  );
  for (const [path, bytes] of names) await writeFile(path, bytes);
  return names.map(([path]) => path);
}

function parts(files: readonly (readonly [string, string])[]): Buffer[] {
  const text = JSON.stringify(Object.fromEntries(files));
  const bytes = brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    },
  });
  if (bytes.length <= mostBytes) return [bytes];
  if (files.length === 1) throw new Error(`${files[0]![0]} is too large to be kept: ${bytes.length} bytes`);
  const half = Math.ceil(files.length / 2);
  return [...parts(files.slice(0, half)), ...parts(files.slice(half))];
}
