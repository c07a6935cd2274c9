import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlanAbout } from '../schema/plan-about.ts';
import { pathWithin } from './path-within.ts';

/** A file as it lies in `content/`, to be handed out unchanged. */
export interface SourceFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The Markdown of each plan and the original it was converted from, as `<plan>.md` and `<plan>.txt`. */
export async function planSources(contentDir: string, plans: readonly PlanAbout[]): Promise<SourceFile[]> {
  const sources = plans.flatMap(({ id, source }) => [
    { name: `${id}.md`, folder: 'plans', file: `${id}.md` },
    { name: `${id}.txt`, folder: 'originals', file: source.original },
  ]);
  return Promise.all(
    sources.map(async ({ name, folder, file }) => {
      const path = await pathWithin(join(contentDir, folder), file);
      return { name, bytes: new Uint8Array(await readFile(path)) };
    }),
  );
}
