import { compareDistricts } from '../compare/compare-districts.ts';
import type { ChoiceWords } from '../publish/data/choice-words.ts';
import { plansRead, type DistrictFile } from '../publish/data/district-file.ts';
import { libraryOf, type Library } from './library.ts';

/** A library of the districts of some files, in the order of the files, compared with each other. */
export function chosenLibrary(
  { settings, vocabulary }: ChoiceWords,
  files: readonly DistrictFile[],
): Library {
  const districts = files.map(({ district }) => district);
  const { readings, roleOf, sharesOf } = plansRead(files);
  const library = libraryOf({
    settings,
    vocabulary,
    districts,
    readings,
    comparisons: compareDistricts(vocabulary, districts, readings),
    findings: [],
    version: { hash: '', date: null },
    content: { hash: '', vocabulary: '', plans: {} },
    versions: [],
    selections: {},
  });
  return { ...library, roleOf, sharesOf };
}
