/** Words shorter than that have no slips to tell from other words. */
const shortestWord = 5;
/** From this length on two slips are one too many no more. */
const longWord = 8;

/** The known word that a typed one may be a slip of, the nearest; `undefined` if none is near. */
export function nearEnglish(typed: string, known: Iterable<string>): string | undefined {
  if (typed.length < shortestWord) return undefined;
  const most = typed.length >= longWord ? 2 : 1;
  let nearest: { word: string; distance: number } | undefined;
  for (const word of known) {
    if (Math.abs(word.length - typed.length) > most) continue;
    const distance = slips(typed, word);
    if (distance <= most && distance < (nearest?.distance ?? Infinity)) nearest = { word, distance };
  }
  return nearest?.word;
}

/** How many letters are wrong, missing, too many or exchanged with their neighbour (optimal string alignment). */
function slips(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          rows[i - 1]![j]! + 1,
          row[j - 1]! + 1,
          rows[i - 1]![j - 1]! + (same ? 0 : 1),
          exchanged ? rows[i - 2]![j - 2]! + 1 : Infinity,
        ),
      );
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
