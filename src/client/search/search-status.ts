import type { Answer } from '../../search/search-plans.ts';
import { isForeign } from '../../search/read-query.ts';
import { tiers, type TextHit } from '../../search/scan-block.ts';
import type { SearchMessages } from '../../site/views/search/search-zh.ts';
import type { Asked } from './search-address.ts';

/**
 * What an answer found, in words: how many places, and once all is read in which districts, by `districts` (names by id, in
 * the order of the site). Of the phrase itself, not narrowed by anything, it also says where nothing was found. As long as
 * anything counted may be left to read, it says that the count is so far.
 */
export function statusText(
  { query, hits, unread, names }: Answer,
  asked: Asked,
  words: SearchMessages,
  districts: ReadonlyMap<string, string>,
): string {
  const shortened = query.shortened ? words.shortened(query.text) : '';
  const best = tiers.find((tier) => hits.some((hit) => hit.tier === tier));
  if (!best) return shortened + foundNothing(query.text, names.length, asked, words);
  const inEnglish = isForeign(query) && hits.some(({ tier }) => tier === 'meaning');
  const ofPhrase = best === 'phrase' && !inEnglish;
  const counted = ofPhrase ? hits.filter(({ tier }) => tier === best) : hits;
  const isPartial = unread.phrase || (!ofPhrase && unread.other);
  const places = counted.length;
  const found = inEnglish
    ? foundInEnglish(query.text, hits, words)
    : { phrase: words.found, words: words.foundWords, goal: words.foundWords, meaning: words.foundMeaning }[
        best
      ](places, query.text);
  if (isPartial) return shortened + words.soFar(found) + words.stop;
  const counts = [...districts].map(([id, name]) => ({
    name,
    count: counted.filter(({ district }) => district === id).length,
  }));
  const isWhole = ofPhrase && asked.district === '' && asked.topic === '' && asked.kind === '';
  const silent = isWhole ? counts.filter(({ count }) => count === 0) : [];
  const byDistrict = words.byDistrict(
    counts.filter(({ count }) => count > 0),
    silent.map(({ name }) => name),
  );
  return shortened + found + byDistrict + words.stop;
}

/** Of an English query: what holds it itself, our own English titles apart from the plans, and what means the same. */
function foundInEnglish(text: string, hits: readonly TextHit[], words: SearchMessages): string {
  const isOurs = ({ texts }: TextHit): boolean => texts.some(({ language }) => language === 'en');
  const own = hits.filter(({ tier }) => tier !== 'meaning');
  return words.foundInEnglish(text, {
    titles: own.filter(isOurs).length,
    said: own.filter((hit) => !isOurs(hit)).length,
    meant: hits.length - own.length,
  });
}

/** What to say where no text was found. */
function foundNothing(text: string, names: number, { kind }: Asked, words: SearchMessages): string {
  if (names === 0) return words.nothing(text);
  return (kind === 'indicator' ? words.foundNames(names) : words.foundOnlyNames(text, names)) + words.stop;
}
