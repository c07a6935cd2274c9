import { searchClaim, type SearchClaim } from '../../search/search-claim.ts';
import type { Answer, SearchFilters } from '../../search/search-plans.ts';
import type { SearchMessages } from '../../site/views/search/search-zh.ts';

/**
 * What an answer found, in words: how many places, and once all is read in which districts, by `districts` (names by id, in
 * the order of the site), and in which none.
 */
export function statusText(
  answer: Answer,
  filters: SearchFilters,
  words: SearchMessages,
  districts: ReadonlyMap<string, string>,
): string {
  const { query, names } = answer;
  const claim = searchClaim(answer, filters, [...districts.keys()]);
  const shortened = query.shortened ? words.shortened(query.text) : '';
  if (claim.tier === null) return shortened + foundNothing(query.text, names.length, filters, words);
  const found = foundText(query.text, claim, words);
  if (!claim.complete) return shortened + words.soFar(found) + words.stop;
  const byDistrict = words.byDistrict(
    claim.districts.map(({ district, count }) => ({ name: districts.get(district)!, count })),
    claim.silent.map((district) => districts.get(district)!),
  );
  return shortened + found + byDistrict + words.stop;
}

function foundText(text: string, { tier, places, inEnglish }: SearchClaim, words: SearchMessages): string {
  if (inEnglish) return words.foundInEnglish(text, inEnglish);
  return {
    phrase: words.found,
    words: words.foundWords,
    goal: words.foundWords,
    meaning: words.foundMeaning,
  }[tier!](places, text);
}

/** What to say where no text was found. */
function foundNothing(text: string, names: number, { kind }: SearchFilters, words: SearchMessages): string {
  if (names === 0) return words.nothing(text);
  return (kind === 'indicator' ? words.foundNames(names) : words.foundOnlyNames(text, names)) + words.stop;
}
