import { findWord, type Run } from './find-word.ts';
import { foldText } from './fold-text.ts';
import type { SearchedFigure } from './index-form.ts';
import type { Query, Word } from './read-query.ts';

/**
 * How a text holds what is looked for: the phrase as it stands, all its words, some of them, or none.
 * `marks` are the runs that hold it, from left to right without overlaps; `span` is the length of the shortest run of
 * the text with all words in it; `words` are the indices of the words found.
 */
export type TextMatch =
  | { kind: 'phrase'; marks: Run[] }
  | { kind: 'words'; marks: Run[]; span: number }
  | { kind: 'some'; marks: Run[]; words: Set<number> }
  | { kind: 'none' };

/**
 * How a text is read: whether it is made of Latin words, as for `findWord`, the district that it mentions anyway, and the
 * figures that it states in other words.
 */
export interface Reading {
  latinWords: boolean;
  district: string | null;
  figures?: readonly SearchedFigure[];
}

/** How `text` holds the query. A word that names the text's own district need not stand in it. */
export function matchText(
  text: string,
  query: Query,
  { latinWords, district, figures = [] }: Reading,
): TextMatch {
  const folded = foldText(text);
  const runsOf = (word: Word): Run[] => [
    ...findWord(text, folded, word, latinWords),
    ...figures.filter(({ figure }) => statesFigure(figure, word)),
  ];
  const phrase = runsOf(query.phrase);
  if (phrase.length > 0) return { kind: 'phrase', marks: apart(phrase) };
  const found = query.words.map(runsOf);
  const marks = apart(found.flat());
  if (marks.length === 0) return { kind: 'none' };
  const said = (word: Word, index: number): boolean =>
    found[index]!.length > 0 || (word.district !== null && word.district === district);
  const words = new Set(query.words.flatMap((word, index) => (said(word, index) ? [index] : [])));
  return words.size === query.words.length
    ? { kind: 'words', marks, span: shortestSpan(found.filter((runs) => runs.length > 0)) }
    : { kind: 'some', marks, words };
}

const numberFirstRe = /^\d/u;

/** Whether a word looked for is that figure, or its number: `1500亿` of `1500亿元`. */
function statesFigure(figure: string, word: Word): boolean {
  if (!numberFirstRe.test(word.text)) return false;
  return findWord(figure, foldText(figure), word, false).some(({ start }) => start === 0);
}

/**
 * How `text` says something in other words: by which phrasings it holds all words of, the first of them by its index, and the
 * runs that do; `undefined` if by none.
 */
export function findPhrasings(
  text: string,
  phrasings: readonly (readonly Word[])[],
): { first: number; marks: Run[] } | undefined {
  const folded = foldText(text);
  const found = phrasings.map((words) => {
    const runs = words.map((word) => findWord(text, folded, word, false));
    return runs.every((of) => of.length > 0) ? runs.flat() : [];
  });
  const first = found.findIndex((runs) => runs.length > 0);
  return first === -1 ? undefined : { first, marks: apart(found.flat()) };
}

/** Runs from left to right, those that touch or overlap as one. */
function apart(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of [...runs].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && run.start <= last.end) last.end = Math.max(last.end, run.end);
    else joined.push({ ...run });
  }
  return joined;
}

/** The length of the shortest run that holds one of the runs of every list. */
function shortestSpan(found: readonly (readonly Run[])[]): number {
  const next = found.map(() => 0);
  let shortest = Infinity;
  for (;;) {
    const heads = found.map((runs, list) => runs[next[list]!]!);
    const start = Math.min(...heads.map((run) => run.start));
    shortest = Math.min(shortest, Math.max(...heads.map((run) => run.end)) - start);
    const first = heads.findIndex((run) => run.start === start);
    next[first]! += 1;
    if (next[first]! >= found[first]!.length) return shortest;
  }
}
