/** A run of a sentence around its marked words. `opens` and `closes` say whether the run is the sentence's own end. */
export interface Excerpt {
  before: string;
  marked: string;
  after: string;
  opens: boolean;
  closes: boolean;
}

/** What ends a clause, so that an excerpt may begin after it or stop before it. */
const clauseEndRe = /[，。；：、！？,;:]/u;

/**
 * The words from `start` to `end` with about `room` characters of the sentence on either side, cut where a clause ends.
 * @example excerpt('力争“十四五”期间GDP保持8%以上的中高速增长。', 9, 19, 40).marked // 'GDP保持8%以上'
 */
export function excerpt(text: string, start: number, end: number, room: number): Excerpt {
  const from = start <= room ? 0 : clauseStart(text, start - room, start);
  const to = text.length - end <= room ? text.length : clauseEnd(text, end, end + room);
  return {
    before: text.slice(from, start),
    marked: text.slice(start, end),
    after: text.slice(end, to),
    opens: from === 0,
    closes: to === text.length,
  };
}

/** The first beginning of a clause between `from` and `start`; the marked words themselves when there is none. */
function clauseStart(text: string, from: number, start: number): number {
  const found = text.slice(from, start).search(clauseEndRe);
  return found === -1 ? start : from + found + 1;
}

/** The last end of a clause between `end` and `to`; the marked words themselves when there is none. */
function clauseEnd(text: string, end: number, to: number): number {
  const clauses = [...text.slice(end, to)];
  const found = clauses.findLastIndex((character) => clauseEndRe.test(character));
  return found === -1 ? end : end + clauses.slice(0, found).join('').length;
}

/** A table row as an excerpt: all its cells that say anything, marked as one. */
export function wholeRow(cells: readonly string[]): Excerpt {
  const marked = cells.filter((cell) => cell !== '').join(' | ');
  return { before: '', marked, after: '', opens: true, closes: true };
}
