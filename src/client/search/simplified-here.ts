import { inSimplified } from '../../search/in-simplified.ts';
import type { TraditionalTable } from '../../search/index-form.ts';
import { openIndex, type OpenIndex } from './search-pack.ts';

let opening: Promise<OpenIndex> | undefined;

/** A text in simplified characters, by the table of the search index in that folder; as it is where the table does not load. */
export async function inSimplifiedHere(text: string, folder: string): Promise<string> {
  try {
    const { index, load } = await (opening ??= openIndex(folder));
    return inSimplified(text, (await load(index.packs.traditional)) as TraditionalTable);
  } catch {
    opening = undefined;
    return text;
  }
}
