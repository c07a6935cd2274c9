import { readFile } from 'node:fs/promises';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { decodeBytes, fileMessage } from '../parse/decode-text.ts';

/** What is wrong with a file that cannot be opened, by the system's code. */
const faults: Record<string, string> = {
  ENOENT: 'There is no such file; correct its path, or the link if it is one',
  ENOTDIR: 'There is no such file; a part of its path is no folder',
  EISDIR: 'This is a folder; give the path of a text file',
  EACCES: 'The file may not be read; change its permissions',
  EPERM: 'The file may not be read; change its permissions',
  ELOOP: 'The file is a link that leads back to itself; put the file there instead',
  ENAMETOOLONG: 'The name of the file is too long for this system; shorten it',
};

/**
 * A text file with its text, in UTF-8 or an encoding that says so in a note. A file that cannot be read, or holds no text,
 * has a fatal message instead.
 */
export async function readTextFile(path: string): Promise<VFile> {
  const file = new VFile({ path });
  try {
    const { text, encoding } = decodeBytes(await readFile(path), path);
    file.value = text;
    if (encoding !== 'utf-8') {
      const place = { line: 1, column: 1 };
      file.info(`The file is in ${encoding.toUpperCase()} and was read so.`, {
        place,
        ruleId: 'encoding',
        source: 'plan',
      });
    }
  } catch (error) {
    file.messages.push(error instanceof VFileMessage ? error : openingFault(path, error));
  }
  return file;
}

function openingFault(path: string, error: unknown): VFileMessage {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const fault = faults[code];
  if (fault === undefined) throw error;
  return fileMessage(path, 'unreadable-file', `${fault} (${code}).`);
}
