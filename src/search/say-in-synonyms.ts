import type { SynonymGroup } from '../schema/synonym-group.ts';
import type { Query } from './read-query.ts';
import type { Phrasing } from './say-in-chinese.ts';

/** So many ways of saying a query are looked for. */
const phrasingsAtMost = 8;

/**
 * How else a Chinese query may be said: with one of its words, or a run in it, in the other words of its group.
 * @example sayInSynonyms([['养老院', '老人院']], readQuery('老人院', {})!) // [['养老院']]
 */
export function sayInSynonyms(groups: readonly SynonymGroup[], { phrase, words }: Query): Phrasing[] {
  const said = groups.flat().filter((word) => phrase.text.includes(word));
  const longest = said.filter((word) => !said.some((other) => other !== word && other.includes(word)));
  const phrasings = longest.flatMap((word) => {
    const rest = words
      .map(({ text }) => text)
      .flatMap((text) => (word.includes(text) ? [] : text.split(word)))
      .filter((text) => text.length > 1);
    const others = groups.filter((group) => group.includes(word)).flat();
    return others.filter((other) => !other.includes(word)).map((other): Phrasing => [other, ...rest]);
  });
  return phrasings.slice(0, phrasingsAtMost);
}
