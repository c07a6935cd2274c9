import type { Loader } from 'astro/loaders';
import { glob, readFile } from 'node:fs/promises';
import { basename, parse } from 'node:path';
import type { VFile } from 'vfile';
import { planReader } from '../read/plan-reader.ts';
import { loadReading, type LoadedReading } from '../load/load-reading.ts';
import { loadVocabulary } from '../load/load-vocabulary.ts';
import { hasErrors, messageLines } from '../load/message-lines.ts';
import { planPaths } from '../load/plan-paths.ts';
import { planReadingSchema } from '../schema/plan-reading.ts';

/** The code that a reading depends on. */
const code = 'src/{schema,text,parse,grammar,extract,align,read,check,load}/**/*.ts';
/** What lies in a content folder and no reading depends on. */
const unread: readonly string[] = ['site.yaml', 'versions.yaml', 'selections.yaml'];

/**
 * Loads the plans of a content folder as readings, one entry a plan. A plan is read again only if its text, its original, its
 * review, the vocabularies or the code that reads have changed. Any error in any file stops the build with one line each, all
 * of them at once.
 */
export function planLoader(contentDir: string): Loader {
  return {
    name: 'plan-loader',
    schema: planReadingSchema,
    async load({ store, parseData, generateDigest, logger, watcher }) {
      watcher?.add(contentDir);
      const common = await digestOf(
        await pathsOf([`${contentDir}/*.yaml`, `${contentDir}/grammar/**/*.yaml`, code]),
      );
      const beside = await pathsOf([`${contentDir}/{originals,reviews}/*`]);
      const paths = await planPaths(contentDir);

      const known = new Set(paths.map((path) => basename(path, '.md')));
      for (const id of store.keys()) if (!known.has(id)) store.delete(id);

      const changed: { id: string; path: string; digest: string }[] = [];
      for (const path of paths) {
        const id = basename(path, '.md');
        const text = await bytesOf(path);
        const own = beside.filter((file) => isNamed(basename(file), id, text));
        const digest = generateDigest(`${common}\n${text}\n${await digestOf(own)}`);
        if (store.get(id)?.digest !== digest) changed.push({ id, path, digest });
      }
      // Readings are kept only of vocabularies without errors, and each depends on all of them.
      const loaded = changed.length === 0 && paths.length > 0 ? [] : await readAnew(changed, contentDir);
      const loadedFiles = loaded.flatMap(({ file, reviewFile }) => [file, reviewFile]);
      stopOnErrors(loadedFiles);
      const warnings = loadedFiles.flatMap(messageLines).length;
      if (warnings > 0) logger.info(`${warnings} warnings and notes; \`npm run plan -- check\` lists them`);

      for (const { id, digest, read } of loaded) {
        const data = await parseData({ id, data: { ...read!.reading } });
        store.set({ id, data, digest });
      }
      logger.info(`${paths.length} plans, ${changed.length} read anew`);

      async function digestOf(files: readonly string[]): Promise<string> {
        const parts = await Promise.all(files.map(async (path) => `${path}\n${await bytesOf(path)}`));
        return generateDigest(parts.join('\n'));
      }
    },
  };
}

/** Reads some plans; an error in the vocabularies stops the build. */
async function readAnew<Entry extends { path: string }>(
  entries: readonly Entry[],
  contentDir: string,
): Promise<(Entry & LoadedReading)[]> {
  const { vocabulary, files } = await loadVocabulary(contentDir);
  stopOnErrors(files);
  const reader = planReader(vocabulary!);
  return Promise.all(
    entries.map(async (entry) => ({ ...entry, ...(await loadReading(entry.path, vocabulary!, reader)) })),
  );
}

/** The files of some patterns that readings depend on, in order. */
async function pathsOf(patterns: readonly string[]): Promise<string[]> {
  const paths: string[] = [];
  for await (const path of glob(patterns)) if (!unread.includes(basename(path))) paths.push(path);
  return paths.sort();
}

/** Whether a file beside the plans is one of a plan's: it has its name, or the front matter names it. */
function isNamed(file: string, plan: string, text: string): boolean {
  return parse(file).name === plan || text.includes(Buffer.from(file).toString('latin1'));
}

/** Throws if a file has an error: the message is one line for each. */
function stopOnErrors(files: readonly VFile[]): void {
  const faulty = files.filter(hasErrors);
  if (faulty.length > 0)
    throw new Error(`The content has errors:\n${faulty.flatMap(messageLines).join('\n')}`);
}

/** A file's bytes, a character each; of what cannot be read nothing, since its reader says why. */
async function bytesOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'latin1');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return '';
    throw error;
  }
}
