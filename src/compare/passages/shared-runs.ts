import { gramIndex, gramLength } from './gram-index.ts';
import type { PlanLetters } from './plan-letters.ts';

/** The same letters in two plans, by their indexes in the plans given: `length` letters from `at` and from `there`. */
export interface SharedRun {
  plan: number;
  other: number;
  at: number;
  there: number;
  length: number;
}

/** Places of one gram that are looked at: words of law and politics stand in every plan, many times in some. */
const mostPlaces = 256;
const mostPlacesInPlan = 12;
/** Letters within which a run goes on from the one before it: a name or a clause was changed between them. */
export const widestGap = 14;

/**
 * Every run of at least `gramLength` letters that stands in two of the plans, for each plan and each other one in the order
 * of their places in that plan. Where a run stands several times in the other, the one that goes on from the run before is
 * taken, else the longest. Cost grows with the letters, times the plans that hold the same words (at most `mostPlaces`).
 */
export function sharedRuns(letters: readonly PlanLetters[]): SharedRun[] {
  const { group, places } = gramIndex(letters);
  const bases = new Uint32Array(letters.length);
  for (let index = 1; index < letters.length; index += 1)
    bases[index] = bases[index - 1]! + letters[index - 1]!.codes.length;
  const planAt = planFinder(letters);
  const runs: SharedRun[] = [];
  for (const [plan, { codes }] of letters.entries()) {
    /** The last run with each other plan, and where it ends there and here. */
    const last = new Map<number, { end: number; endThere: number }>();
    for (let at = 0; at + gramLength <= codes.length; at += 1) {
      const { from, to } = group(bases[plan]! + at);
      const limit = Math.min(to, from + mostPlaces);
      for (let index = from; index < limit;) {
        const other = planAt(places[index]!);
        let next = index + 1;
        while (next < limit && planAt(places[next]!) === other) next += 1;
        const before = last.get(other);
        if (other !== plan && (before === undefined || before.end <= at + gramLength - 1)) {
          const run = bestRun({ plan, other, at }, places.subarray(index, next), before);
          if (run) {
            runs.push(run);
            last.set(other, { end: run.at + run.length, endThere: run.there + run.length });
          }
        }
        index = next;
      }
    }
  }
  return runs;

  function bestRun(
    { plan, other, at }: Pick<SharedRun, 'plan' | 'other' | 'at'>,
    positions: Uint32Array,
    before: { end: number; endThere: number } | undefined,
  ): SharedRun | undefined {
    const [mine, theirs] = [letters[plan]!.codes, letters[other]!.codes];
    let best: SharedRun | undefined;
    for (const position of positions.subarray(0, mostPlacesInPlan)) {
      let there = position - bases[other]!;
      let start = at;
      let length = 0;
      while (mine[start + length] === theirs[there + length] && start + length < mine.length) length += 1;
      if (length < gramLength) continue;
      const from = before?.end ?? 0;
      while (start > from && there > 0 && mine[start - 1] === theirs[there - 1]) {
        start -= 1;
        there -= 1;
        length += 1;
      }
      const run = { plan, other, at: start, there, length };
      if (before && goesOn(before, run)) return run;
      if (!best || length > best.length) best = run;
    }
    return best;
  }
}

/** Whether a run follows the one before it closely in both plans. */
function goesOn({ end, endThere }: { end: number; endThere: number }, { at, there }: SharedRun): boolean {
  return at - end <= widestGap && there >= endThere && there - endThere <= widestGap;
}

/** Which plan a position in all letters lies in. */
function planFinder(letters: readonly PlanLetters[]): (position: number) => number {
  const plans = new Uint16Array(letters.reduce((all, { codes }) => all + codes.length, 0));
  let at = 0;
  for (const [plan, { codes }] of letters.entries()) {
    plans.fill(plan, at, at + codes.length);
    at += codes.length;
  }
  return (position) => plans[position]!;
}
