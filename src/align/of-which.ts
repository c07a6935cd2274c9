const ofWhichRe = /其中/gu;
const clauseEndRe = /[；;。]/gu;

/** A `其中` of a sentence: where its clause begins, where it stands, and where what it takes out ends. */
export interface OfWhich {
  from: number;
  at: number;
  to: number;
}

/** Every `其中` of a sentence. It looks back to the beginning of its clause, and on to the end of it or to the next one. */
export function ofWhichIn(text: string): OfWhich[] {
  const marks = [...text.matchAll(ofWhichRe)].map(({ index }) => index);
  const ends = [...text.matchAll(clauseEndRe)].map(({ index }) => index);
  return marks.map((at, n) => ({
    from: ends.findLast((end) => end < at) ?? 0,
    at,
    to: Math.min(ends.find((end) => end > at) ?? text.length, marks[n + 1] ?? text.length),
  }));
}
