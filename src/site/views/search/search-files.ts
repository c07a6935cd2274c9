import { searchCharacters, type Characters } from '../../../search/search-characters.ts';
import { makeIndex, type MadeIndex } from '../../../search/make-index.ts';
import type { Library } from '../../library.ts';
import { openLibrary } from '../../open-library.ts';
import { spokenIndicators } from '../indicators/indicators.ts';
import { indicatorAnswer } from './indicator-answer.ts';

let making: Promise<MadeIndex> | undefined;

/** The search index of this build, made once. */
export function searchIndex(): Promise<MadeIndex> {
  return (making ??= openLibrary().then((library) => indexOf(library, searchCharacters())));
}

function indexOf(library: Library, characters: Characters): MadeIndex {
  const { plans, vocabulary } = library;
  const indicators = spokenIndicators(library).map((comparison) => ({
    indicator: comparison.indicator,
    answer: indicatorAnswer(comparison, library),
  }));
  return makeIndex({ readings: plans, vocabulary, indicators, characters });
}
