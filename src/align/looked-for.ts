import type { WordPlace } from '../schema/plan-reading.ts';
import { plainForm } from './plain-form.ts';

/** A text of a plan that has an anchor: a sentence or a heading. */
export interface AnchoredText {
  anchor: string;
  text: string;
}

/** The longer name of another thing in which a run of a text stands, or `null`. */
export type NameAround = (text: string, run: { start: number; end: number }) => string | null;

/**
 * Where each word stands in a plan, by word, in document order, once a text; a word that stands nowhere is not in it.
 * Width, case and white space do not matter.
 */
export type WordPlaces = (texts: Iterable<AnchoredText>) => Map<string, WordPlace[]>;

/**
 * One place for each of the words that stand in a plan: the first at which it stands for itself, rather than inside another
 * thing's name, in a sentence on the subject, or else on another one rather than on none (`null`), as the letter that issues a
 * document. The surest places come first, alike ones in the words' order.
 */
export function placesOf(
  words: readonly string[],
  places: ReadonlyMap<string, readonly WordPlace[]>,
  isOnSubject: (sentence: string) => boolean | null,
): WordPlace[] {
  const doubts = ({ sentence, within }: WordPlace): number => {
    const onSubject = isOnSubject(sentence);
    return (within === null ? 0 : 3) + (onSubject === null ? 2 : onSubject ? 0 : 1);
  };
  const surest = words.flatMap((word) => {
    const found = places.get(word) ?? [];
    const least = Math.min(...found.map(doubts));
    return found.find((place) => doubts(place) === least) ?? [];
  });
  return surest.toSorted((one, other) => doubts(one) - doubts(other));
}

/** A finder for the places of words. All words are tried in one pass over a text; unlike wordings they may overlap. */
export function wordPlaces(words: Iterable<string>, nameAround: NameAround): WordPlaces {
  const byFirst = Map.groupBy(
    [...new Set(words)].map((word) => ({ word, plain: plainForm(word).text })),
    ({ plain }) => plain.charAt(0),
  );
  return (texts) => {
    const places = new Map<string, WordPlace[]>();
    for (const { anchor, text } of texts) {
      const { text: plain, at } = plainForm(text);
      for (let i = 0; i < plain.length; i++) {
        for (const { word, plain: letters } of byFirst.get(plain.charAt(i)) ?? []) {
          if (!plain.startsWith(letters, i)) continue;
          const run = { start: at[i]!, end: at[i + letters.length - 1]! + 1 };
          const place = { sentence: anchor, ...run, word, within: nameAround(text, run) };
          const known = places.get(word);
          const last = known?.at(-1);
          if (!known) places.set(word, [place]);
          else if (last!.sentence !== anchor) known.push(place);
          else if (last!.within !== null && place.within === null) known[known.length - 1] = place;
        }
      }
    }
    return places;
  };
}
