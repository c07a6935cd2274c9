/**
 * How alike two wordings are, from 0 to 1: the Sørensen–Dice coefficient of their pairs of neighbouring characters,
 * `2 × shared pairs ÷ all pairs`. `空气优良天数比例`, `空气质量优良天数比例` → 0.75.
 */
export function likeness(a: string, b: string): number {
  const pairsOfB = pairs(b);
  const all = Math.max(0, a.length - 1) + pairsOfB.length;
  if (all === 0) return a === b ? 1 : 0;
  const left = new Map<string, number>();
  for (const pair of pairsOfB) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of pairs(a)) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    shared++;
  }
  return (2 * shared) / all;
}

function pairs(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
}
