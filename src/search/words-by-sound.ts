import type { SearchBlock } from './index-form.ts';
import { soundsOf, type Syllables } from './sounds.ts';

/** So many words of one letter are kept, the commonest: about 4 KB when compressed. */
const mostWords = 800;
const hanRe = /^\p{Script=Han}+$/u;
/** The lengths of names that the dictionary does not know: `青口`, `三江口`. */
const nameLengths = [2, 3];

/**
 * The words that readers may mean, by the first letter of their sound: the terms given first, then those of the texts, the
 * commonest first.
 */
export function wordsBySound(
  terms: readonly string[],
  blocks: readonly SearchBlock[],
  syllables: Syllables,
): Map<string, string[]> {
  const counts = new Map<string, number>();
  for (const { goals } of blocks) {
    for (const { title, sentences } of goals) {
      for (const text of [title, ...sentences.map((sentence) => sentence.text)]) {
        for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
  }
  const common = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const words = new Set([...terms.filter((term) => hanRe.test(term)), ...common.map(([word]) => word)]);
  const sounds = soundsOf(syllables);
  const byLetter = new Map<string, string[]>();
  for (const word of words) {
    for (const letter of new Set(sounds([...word][0]!).map((sound) => sound.charAt(0)))) {
      const own = byLetter.get(letter) ?? [];
      byLetter.set(letter, own);
      if (own.length < mostWords) own.push(word);
    }
  }
  return byLetter;
}

/**
 * The words of a text by the dictionary of the runtime, and the names it does not know: of characters that it leaves alone,
 * and of one of these with the word beside it (`三` and `江口`).
 */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let alone = '';
  let before = '';
  for (const { segment } of [
    ...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text),
    { segment: '' },
  ]) {
    const isHan = hanRe.test(segment);
    if (isHan && [...segment].length === 1) {
      if (alone === '' && before !== '') words.push(before + segment);
      alone += segment;
      continue;
    }
    words.push(...namesIn(alone));
    if (isHan) words.push(segment, ...(alone === '' ? [] : [[...alone].at(-1)! + segment]));
    alone = '';
    before = isHan ? segment : '';
  }
  return words;
}

function namesIn(run: string): string[] {
  const characters = [...run];
  return nameLengths.flatMap((length) =>
    Array.from({ length: Math.max(0, characters.length - length + 1) }, (_, start) =>
      characters.slice(start, start + length).join(''),
    ),
  );
}
