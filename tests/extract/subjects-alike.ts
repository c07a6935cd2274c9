const plain = (words: string): string => words.replace(/[\s|*#“”"]/gu, '');

function pairsOf(words: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, words.length - 1) }, (_, i) => words.slice(i, i + 2)));
}

/** Whether two wordings of a subject mean one: one holds the other, or they share half of their pairs of characters. */
export function isAlike(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (a === b || (a !== '' && b !== '' && (a.includes(b) || b.includes(a)))) return true;
  const [pairs, others] = [pairsOf(a), pairsOf(b)];
  const both = [...pairs].filter((pair) => others.has(pair)).length;
  return pairs.size + others.size > 0 && (2 * both) / (pairs.size + others.size) >= 0.5;
}
