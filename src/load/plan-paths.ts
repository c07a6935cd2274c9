import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The plan files of a content folder, in the order of their names; none if it has no folder of plans. */
export async function planPaths(contentDir: string): Promise<string[]> {
  const names = await namesIn(join(contentDir, 'plans'));
  return names.filter((name) => name.endsWith('.md')).map((name) => join(contentDir, 'plans', name));
}

/** The names in a folder in order, without hidden ones; none if there is no such folder. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => !name.startsWith('.')).sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return [];
    throw error;
  }
}
