/** As much of what an address names and nobody knows as is shown to the reader. */
const mostCharacters = 60;

/** Unknown words of an address, to be quoted in a notice. */
export const quotedWords = (words: readonly string[]): string => words.join('~').slice(0, mostCharacters);
