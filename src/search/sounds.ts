/** How characters are said: by a syllable without its tone the characters said so. */
export type Syllables = Record<string, string>;

/** The ways to say a character, without tones; none for a character that is not known. */
export type Sounds = (character: string) => readonly string[];

/** @example soundsOf({ zhang: '长张', chang: '长' })('长') // ['zhang', 'chang'] */
export function soundsOf(syllables: Syllables): Sounds {
  const known = new Map<string, string[]>();
  for (const [syllable, characters] of Object.entries(syllables)) {
    for (const character of characters) known.set(character, [...(known.get(character) ?? []), syllable]);
  }
  return (character) => known.get(character) ?? [];
}

/**
 * How many characters at the beginning of a word are typed by these letters, each in full; 0 if the letters are not just
 * that. `yanglao` types 2 of 养老床位.
 */
export function typedInFull(letters: string, word: string, sounds: Sounds): number {
  const characters = [...word];
  const from = (at: number, index: number): number => {
    if (at === letters.length) return index;
    if (index === characters.length) return 0;
    const fitting = sounds(characters[index]!).filter((sound) => letters.startsWith(sound, at));
    return Math.max(0, ...fitting.map((sound) => from(at + sound.length, index + 1)));
  };
  return from(0, 0);
}

/** Whether these are the first letters of all characters of a word: `ylcw` of 养老床位. */
export function typedByInitials(letters: string, word: string, sounds: Sounds): boolean {
  const characters = [...word];
  return (
    characters.length === letters.length &&
    characters.every((character, index) =>
      sounds(character).some((sound) => sound.startsWith(letters.charAt(index))),
    )
  );
}

/** Sounds that are taken for each other in the south and by input methods: `zh`/`z`, `ng`/`n`, `n`/`l`, `h`/`f`. */
const alikeRes: readonly (readonly [RegExp, string])[] = [
  [/^([zcs])h/u, '$1'],
  [/ng$/u, 'n'],
  [/^n/u, 'l'],
  [/^h(?=u)/u, 'f'],
];

const roughly = (sound: string): string => alikeRes.reduce((said, [re, to]) => said.replace(re, to), sound);

/** Whether two characters are said the same or nearly so. */
export function soundAlike(a: string, b: string, sounds: Sounds): boolean {
  const one = sounds(a).map(roughly);
  return sounds(b).some((sound) => one.includes(roughly(sound)));
}
