import { makeIndex, type MadeIndex } from '../../../search/make-index.ts';
import { spokenIndicators } from '../indicators/indicators.ts';
import type { Library } from '../../library.ts';
import { openLibrary } from '../../open-library.ts';

let making: Promise<MadeIndex> | undefined;

/** The search index of this build, made once. */
export function searchIndex(): Promise<MadeIndex> {
  return (making ??= openLibrary().then(indexOf));
}

function indexOf(library: Library): MadeIndex {
  return makeIndex(
    library.readings,
    library.vocabulary,
    spokenIndicators(library).map(({ indicator }) => indicator),
  );
}
