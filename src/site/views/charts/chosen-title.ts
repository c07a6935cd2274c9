import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';

/** The districts of a library that a reader chose, by their short names: `台江与鼓楼`. */
export function chosenNames({ districts }: Library, { words, say }: Edition): string {
  return words.share.together(districts.map(({ shortName }) => say(shortName)));
}

/** A title with the districts that it holds for. */
export function chosenTitle(title: string, library: Library, edition: Edition): string {
  return edition.words.share.title(title, chosenNames(library, edition));
}
