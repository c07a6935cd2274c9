import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The plan files of a content folder, in the order of their names. */
export async function planPaths(contentDir: string): Promise<string[]> {
  const names = await readdir(join(contentDir, 'plans'));
  return names
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(contentDir, 'plans', name));
}
