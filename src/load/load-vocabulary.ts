import type { VFile } from 'vfile';
import type * as z from 'zod';
import { checkVocabulary } from '../check/check-vocabulary.ts';
import { vocabularySchema, type Vocabulary } from '../schema/vocabulary.ts';
import { openYaml } from './load-yaml.ts';

/** The vocabulary files of a content folder: `districts.yaml`, `topics.yaml` … */
const vocabularyNames = Object.keys(vocabularySchema.shape) as (keyof Vocabulary)[];

/**
 * Reads and checks the vocabularies of a content folder. The files come back with every problem as a message at its place; the
 * vocabulary is `undefined` if a file cannot be read or has not the shape of its schema.
 */
export async function loadVocabulary(
  contentDir: string,
): Promise<{ vocabulary: Vocabulary | undefined; files: VFile[] }> {
  const opened = await Promise.all(
    vocabularyNames.map(async (name) => {
      const schema: z.ZodType = vocabularySchema.shape[name];
      return { name, ...(await openYaml(contentDir, name, schema)) };
    }),
  );
  const files = opened.map(({ file }) => file);
  const read = opened.filter((each) => each.read !== undefined);
  if (read.length < opened.length) return { vocabulary: undefined, files };
  const vocabulary = Object.fromEntries(read.map(({ name, read }) => [name, read!.value])) as Vocabulary;
  checkVocabulary(vocabulary, (name) => {
    const { file, read } = opened.find((each) => each.name === name)!;
    return { file, placeOf: read!.placeOf };
  });
  return { vocabulary, files };
}
