import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileMessage } from '../parse/decode-text.ts';

/**
 * The path of a file that content names, in its folder. Throws a file message if it is a link that leads out of there:
 * what content names is published. A file that cannot be found is left for its reader to miss.
 */
export async function pathWithin(folder: string, name: string): Promise<string> {
  const path = join(folder, name);
  try {
    const [within, found] = await Promise.all([realpath(folder), realpath(path)]);
    if (found.startsWith(within + sep)) return path;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return path;
    throw error;
  }
  throw fileMessage(
    path,
    'outside-folder',
    'The file is a link out of its folder; put a copy of it there instead.',
  );
}
