import { isForeign } from './read-query.ts';
import { tiers, type TextHit, type Tier } from './scan-block.ts';
import type { Answer, SearchFilters } from './search-plans.ts';

/**
 * What may be said of an answer, as far as the index was read for it. `tier` is the best kind of hit, `null` where no text
 * holds the query; `places` how many hits of it count, all of them where the phrase itself was not found. `inEnglish` parts
 * the hits of an English query. As long as anything counted is left to read, `complete` is false and nothing is said of
 * districts. Else `districts` counts the places in each that has any, in the order of the site; `silent` are those without,
 * said of the phrase alone and of a search that nothing narrows.
 */
export interface SearchClaim {
  tier: Tier | null;
  places: number;
  inEnglish: { titles: number; said: number; meant: number } | null;
  complete: boolean;
  districts: { district: string; count: number }[];
  silent: string[];
}

/** What an answer to a search shows, `districts` being those of the site. */
export function searchClaim(
  { query, hits, unread }: Pick<Answer, 'query' | 'hits' | 'unread'>,
  { district, topic, kind }: SearchFilters,
  districts: readonly string[],
): SearchClaim {
  const tier = tiers.find((each) => hits.some((hit) => hit.tier === each)) ?? null;
  const isEnglish = isForeign(query) && hits.some((hit) => hit.tier === 'meaning');
  const ofPhrase = tier === 'phrase' && !isEnglish;
  const counted = ofPhrase ? hits.filter((hit) => hit.tier === tier) : hits;
  const complete = !unread.phrase && (ofPhrase || !unread.other);
  const isWhole = ofPhrase && district === null && topic === null && kind === null;
  const counts = districts.map((id) => ({
    district: id,
    count: counted.filter((hit) => hit.district === id).length,
  }));
  return {
    tier,
    places: counted.length,
    inEnglish: isEnglish ? partsOf(hits) : null,
    complete,
    districts: complete ? counts.filter(({ count }) => count > 0) : [],
    silent: complete && isWhole ? counts.filter(({ count }) => count === 0).map((each) => each.district) : [],
  };
}

/** What holds an English query itself, our own English titles apart from the plans, and what means the same. */
function partsOf(hits: readonly TextHit[]): NonNullable<SearchClaim['inEnglish']> {
  const isOurs = ({ texts }: TextHit): boolean => texts.some(({ language }) => language === 'en');
  const own = hits.filter(({ tier }) => tier !== 'meaning');
  return {
    titles: own.filter(isOurs).length,
    said: own.filter((hit) => !isOurs(hit)).length,
    meant: hits.length - own.length,
  };
}
