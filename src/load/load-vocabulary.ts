import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import * as z from 'zod';
import { checkVocabulary } from '../check/check-vocabulary.ts';
import { decodeText } from '../parse/decode-text.ts';
import { readYaml } from '../parse/read-yaml.ts';
import { vocabularySchema, type Vocabulary } from '../schema/vocabulary.ts';

/** The vocabulary files of a content folder: `districts.yaml`, `topics.yaml` … */
const vocabularyNames = Object.keys(vocabularySchema.shape) as (keyof Vocabulary)[];

/**
 * Reads and checks the vocabularies of a content folder. The files come back with every problem as a message at its place; the
 * vocabulary is `undefined` if a file has not the shape of its schema.
 */
export async function loadVocabulary(
  contentDir: string,
): Promise<{ vocabulary: Vocabulary | undefined; files: VFile[] }> {
  const files = await Promise.all(
    vocabularyNames.map(async (name) => {
      const path = join(contentDir, `${name}.yaml`);
      return new VFile({ path, value: decodeText(await readFile(path), path) });
    }),
  );
  const parts = files.map((file, index) => {
    const schema: z.ZodType = vocabularySchema.shape[vocabularyNames[index]!];
    return [
      vocabularyNames[index],
      readYaml({ text: String(file), linesBefore: 0 }, schema, file, 'vocabulary')?.value,
    ];
  });
  if (parts.some(([, part]) => part === undefined)) return { vocabulary: undefined, files };
  const vocabulary = Object.fromEntries(parts) as Vocabulary;
  checkVocabulary(vocabulary, (name) => files[vocabularyNames.indexOf(name)]!);
  return { vocabulary, files };
}
