import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import type * as z from 'zod';
import { decodeText } from '../parse/decode-text.ts';
import { readYaml } from '../parse/read-yaml.ts';
import { messageLines } from './message-lines.ts';

/** A YAML file of the content folder, in the shape of its schema. Throws with a line for each problem of it. */
export async function loadYaml<T>(contentDir: string, name: string, schema: z.ZodType<T>): Promise<T> {
  const path = join(contentDir, `${name}.yaml`);
  const file = new VFile({ path, value: decodeText(await readFile(path), path) });
  const read = readYaml({ text: String(file), linesBefore: 0 }, schema, file, name);
  if (!read) throw new Error(messageLines(file).join('\n'));
  return read.value;
}
