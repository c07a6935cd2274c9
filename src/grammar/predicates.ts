import type { GrammarWords } from '../schema/grammar-words.ts';
import type { Measure } from '../schema/quantity.ts';

/** What a word between a subject and its number says of the number; `null` says nothing of its measure. */
export interface Predicate {
  effect: Measure | null;
  /** 年均, 每年: the number is for each year. */
  yearly?: true;
  /** 分别: several numbers are shared out among several subjects. */
  shared?: true;
}

/** What follows a movement where the number is the state it ends in. */
const movementEnds = ['到', '至', '为', '成'];

/** The words that may stand between a subject and its number, each with what it says. */
export function compilePredicates(words: GrammarWords['predicates']): Map<string, Predicate> {
  const said = (list: readonly string[], predicate: Predicate): [string, Predicate][] =>
    list.map((word) => [word, word.includes('年均') ? { ...predicate, yearly: true } : predicate]);
  return new Map([
    ...said(words.shades, { effect: null }),
    ...said(words.shared, { effect: null, shared: true }),
    ...said(words.yearly, { effect: null, yearly: true }),
    ...said(words.changes, { effect: 'change' }),
    ...said(words.growths, { effect: 'growth' }),
    ...said(words.states, { effect: 'level' }),
    ...said(
      words.movements.flatMap((word) => movementEnds.map((end) => word + end)),
      { effect: 'level' },
    ),
  ]);
}

/** What names where a movement ends: `提高到`, `压缩至`, `优化为`. */
export function compileMovedTo({ movements }: GrammarWords['predicates']): RegExp {
  const longFirst = movements.toSorted((a, b) => b.length - a.length);
  return new RegExp(`(?:${longFirst.join('|')})(?:${movementEnds.join('|')})`, 'u');
}
