import type { SaidTable } from './index-form.ts';
import { soundAlike, soundsOf, typedByInitials, typedInFull, type Sounds } from './sounds.ts';

/** Loads the words of which the first character's sound begins with a letter. */
type LoadWords = (letter: string) => Promise<readonly string[]>;

/** So many words are offered. */
const mostOffers = 5;
/** Initials shorter than that mean anything. */
const fewestInitials = 3;
/** A shorter word with another character is another word, not a slip. */
const shortestSlip = 3;

/** The words, or their beginnings, that are typed by these letters in pinyin: `yanglao` → 养老, `ylcw` → 养老床位. */
export async function wordsTyped(
  letters: string,
  { syllables }: SaidTable,
  load: LoadWords,
): Promise<string[]> {
  const sounds = soundsOf(syllables);
  const words = await load(letters.charAt(0));
  const inFull = words
    .map((word) => ({ word, count: typedInFull(letters, word, sounds) }))
    .filter(({ count }) => count > 1)
    .map(({ word, count }) => [...word].slice(0, count).join(''));
  const byInitials =
    letters.length < fewestInitials ? [] : words.filter((word) => typedByInitials(letters, word, sounds));
  return [...new Set([...inFull, ...byInitials])].slice(0, mostOffers);
}

/** The words that may be meant by one with a slip: said alike, or with one character too many, too few or wrong. */
export async function wordsNear(word: string, { syllables }: SaidTable, load: LoadWords): Promise<string[]> {
  const sounds = soundsOf(syllables);
  const letters = new Set(sounds([...word][0]!).map((sound) => sound.charAt(0)));
  const known = (await Promise.all([...letters].map(load))).flat();
  const slips = [...new Set(known)]
    .filter((candidate) => candidate !== word)
    .map((candidate) => ({ candidate, slip: slipBetween(word, candidate, sounds) }))
    .filter(({ slip }) => slip < Infinity);
  return slips
    .sort((a, b) => a.slip - b.slip)
    .slice(0, mostOffers)
    .map(({ candidate }) => candidate);
}

/** 0: said alike; 1: one character is another; 2: one is missing or too many; Infinity: another word. */
function slipBetween(word: string, candidate: string, sounds: Sounds): number {
  const [one, other] = [[...word], [...candidate]];
  if (one.length === other.length) {
    const wrong = one.flatMap((character, index) => (character === other[index] ? [] : [index]));
    if (wrong.every((index) => soundAlike(one[index]!, other[index]!, sounds))) return 0;
    return wrong.length === 1 && one.length >= shortestSlip ? 1 : Infinity;
  }
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length !== short.length + 1 || short.length < shortestSlip) return Infinity;
  const at = short.findIndex((character, index) => character !== long[index]);
  const rest = at === -1 ? short.length : at;
  return short.slice(rest).every((character, index) => character === long[rest + index + 1]) ? 2 : Infinity;
}
