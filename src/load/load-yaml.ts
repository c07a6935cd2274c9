import { join } from 'node:path';
import type { VFile } from 'vfile';
import type * as z from 'zod';
import { readYaml, type YamlValue } from '../parse/read-yaml.ts';
import { hasErrors, messageLines } from './message-lines.ts';
import { readTextFile } from './read-text-file.ts';

/** A YAML file of the content folder and its value, `undefined` where the file says why. */
export async function openYaml<T>(
  contentDir: string,
  name: string,
  schema: z.ZodType<T>,
): Promise<{ file: VFile; read: YamlValue<T> | undefined }> {
  const file = await readTextFile(join(contentDir, `${name}.yaml`));
  if (hasErrors(file)) return { file, read: undefined };
  return { file, read: readYaml({ text: String(file), linesBefore: 0 }, schema, file, 'shape') };
}

/** The value of a YAML file of the content folder. Throws with a line for each problem of it. */
export async function loadYaml<T>(contentDir: string, name: string, schema: z.ZodType<T>): Promise<T> {
  const { file, read } = await openYaml(contentDir, name, schema);
  if (!read) throw new Error(messageLines(file).join('\n'));
  return read.value;
}
