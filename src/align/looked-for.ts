import type { WordPlace } from '../schema/plan-reading.ts';
import { plainForm } from './plain-form.ts';

/** A text of a plan that has an anchor: a sentence or a heading. */
export interface AnchoredText {
  anchor: string;
  text: string;
}

/** The longer name of another thing in which a run of a text stands, or `null`. */
export type NameAround = (text: string, run: { start: number; end: number }) => string | null;

/** The places of the words that stand in a plan, those where a word stands for itself first, each kind in the words' order. */
export function placesOf(words: readonly string[], places: ReadonlyMap<string, WordPlace>): WordPlace[] {
  const found = words.flatMap((word) => places.get(word) ?? []);
  return [...found.filter(({ within }) => within === null), ...found.filter(({ within }) => within !== null)];
}

/**
 * The first place of each word in a plan, by word; a word that stands nowhere is not in it. A place where the word stands
 * for itself comes before one inside another thing's name. Width, case and white space do not matter.
 */
export type WordPlaces = (texts: Iterable<AnchoredText>) => Map<string, WordPlace>;

/** A finder for the places of words. All words are tried in one pass over a text; unlike wordings they may overlap. */
export function wordPlaces(words: Iterable<string>, nameAround: NameAround): WordPlaces {
  const byFirst = Map.groupBy(
    [...new Set(words)].map((word) => ({ word, plain: plainForm(word).text })),
    ({ plain }) => plain.charAt(0),
  );
  return (texts) => {
    const places = new Map<string, WordPlace>();
    for (const { anchor, text } of texts) {
      const { text: plain, at } = plainForm(text);
      for (let i = 0; i < plain.length; i++) {
        for (const { word, plain: letters } of byFirst.get(plain.charAt(i)) ?? []) {
          const known = places.get(word);
          if (known?.within === null || !plain.startsWith(letters, i)) continue;
          const run = { start: at[i]!, end: at[i + letters.length - 1]! + 1 };
          const within = nameAround(text, run);
          if (known === undefined || within === null)
            places.set(word, { sentence: anchor, ...run, word, within });
        }
      }
    }
    return places;
  };
}
