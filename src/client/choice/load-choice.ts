import type { ChoiceWords } from '../../publish/data/choice-words.ts';
import type { DistrictFile } from '../../publish/data/district-file.ts';
import type { Library } from '../../site/library.ts';
import { choiceWordsFile } from '../../site/routes/address.ts';

const answers = new Map<string, Promise<unknown>>();

/** A file of the folder of choices, asked for once. */
function fetched(folder: string, name: string): Promise<unknown> {
  const address = `${folder}${name}.json`;
  const known = answers.get(address) ?? answerOf(address);
  answers.set(address, known);
  // What did not come is asked for again when it is needed again.
  known.catch(() => answers.delete(address));
  return known;
}

async function answerOf(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}

/** The districts there are, and the words to tell of them in. */
export function loadWords(folder: string): Promise<ChoiceWords> {
  return fetched(folder, choiceWordsFile) as Promise<ChoiceWords>;
}

/** What the plans of some districts say, in their order. */
function loadDistricts(folder: string, districts: readonly string[]): Promise<DistrictFile[]> {
  return Promise.all(districts.map((id) => fetched(folder, id) as Promise<DistrictFile>));
}

/** A library of some districts, compared with each other in this browser. */
export async function loadLibrary(folder: string, districts: readonly string[]): Promise<Library> {
  const [{ chosenLibrary }, words, files] = await Promise.all([
    import('../../site/chosen-library.ts'),
    loadWords(folder),
    loadDistricts(folder, districts),
  ]);
  return chosenLibrary(words, files);
}
