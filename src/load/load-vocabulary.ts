import type { VFile } from 'vfile';
import type * as z from 'zod';
import { checkVocabulary, type VocabularyFile } from '../check/check-vocabulary.ts';
import { vocabularySchema, type Vocabulary } from '../schema/vocabulary.ts';
import { openYaml } from './load-yaml.ts';

/** The vocabulary files of a content folder: `districts.yaml`, `topics.yaml` … */
const vocabularyNames = Object.keys(vocabularySchema.shape) as (keyof Vocabulary)[];

/** The vocabulary with its files; `fileOf` says of each where its parts stand, where it could be read. */
export interface LoadedVocabulary {
  vocabulary: Vocabulary | undefined;
  files: VFile[];
  fileOf: (name: keyof Vocabulary) => VocabularyFile;
}

/**
 * Reads and checks the vocabularies of a content folder. The files come back with every problem as a message at its place; the
 * vocabulary is `undefined` if a file cannot be read or has not the shape of its schema.
 */
export async function loadVocabulary(contentDir: string): Promise<LoadedVocabulary> {
  const opened = await Promise.all(
    vocabularyNames.map(async (name) => {
      const schema: z.ZodType = vocabularySchema.shape[name];
      return { name, ...(await openYaml(contentDir, name, schema)) };
    }),
  );
  const files = opened.map(({ file }) => file);
  const read = opened.filter((each) => each.read !== undefined);
  const fileOf = (name: keyof Vocabulary): VocabularyFile => {
    const { file, read } = opened.find((each) => each.name === name)!;
    return { file, placeOf: read!.placeOf };
  };
  if (read.length < opened.length) return { vocabulary: undefined, files, fileOf };
  const vocabulary = Object.fromEntries(read.map(({ name, read }) => [name, read!.value])) as Vocabulary;
  checkVocabulary(vocabulary, fileOf);
  return { vocabulary, files, fileOf };
}
