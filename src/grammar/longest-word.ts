/** The length of the longest of several words. */
export function longestWord(words: Iterable<string>): number {
  return Math.max(...Array.from(words, (word) => word.length));
}
