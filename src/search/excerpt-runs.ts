import type { Run } from './find-word.ts';

/** A run of an excerpt, marked or not. */
export interface ExcerptRun {
  text: string;
  marked: boolean;
}

/** What ends a clause, so that an excerpt may begin after it or stop before it. */
const clauseEndRe = /[，。；：、！？,;:|]/u;

const gap = '……';

/**
 * About `room` characters of a text around its first mark, cut where a clause ends, with every mark in them; an ellipsis
 * stands where something is left out. A text not much longer than `room` is given whole.
 */
export function excerptRuns(text: string, marks: readonly Run[], room: number): ExcerptRun[] {
  const first = marks[0]?.start ?? 0;
  const fits = text.length <= room * 1.25;
  const from = fits ? 0 : clauseStart(text, Math.max(0, first - Math.round(room / 3)), first);
  const shownTo = Math.max(from + room, marks[0]?.end ?? 0);
  const to = fits || shownTo >= text.length ? text.length : clauseEnd(text, marks[0]?.end ?? 0, shownTo);
  const runs: ExcerptRun[] = [{ text: from === 0 ? '' : gap, marked: false }];
  let done = from;
  for (const { start, end } of marks) {
    if (start < done || end > to) continue;
    runs.push(
      { text: text.slice(done, start), marked: false },
      { text: text.slice(start, end), marked: true },
    );
    done = end;
  }
  runs.push(
    { text: text.slice(done, to), marked: false },
    { text: to === text.length ? '' : gap, marked: false },
  );
  return runs.filter((run) => run.text !== '');
}

/** The first beginning of a clause between `from` and `before`; `from` itself when there is none. */
function clauseStart(text: string, from: number, before: number): number {
  if (from === 0) return 0;
  const found = text.slice(from, before).search(clauseEndRe);
  return found === -1 ? from : from + found + 1;
}

/** The last end of a clause between `after` and `to`; `to` itself when there is none. */
function clauseEnd(text: string, after: number, to: number): number {
  for (let at = to - 1; at > after; at--) if (clauseEndRe.test(text.charAt(at))) return at;
  return to;
}
