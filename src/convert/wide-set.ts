const leastSingles = 0.6;
const leastTokens = 4;

/** A line without the spaces that a recogniser puts between all its characters: `到 2 0 2 4 年` → `到2024年`; others stay. */
export function withoutWideSetting(line: string): string {
  const tokens = line.trim().split(/ +/u);
  const singles = tokens.filter((token) => [...token].length === 1).length;
  return tokens.length >= leastTokens && singles >= leastSingles * tokens.length ? tokens.join('') : line;
}
