import type { BoundWord } from '../schema/bound-word.ts';
import type { Unit } from '../schema/unit.ts';
import { predicates, type Predicate } from './predicates.ts';
import { compileUnits, type UnitReader } from './unit.ts';

/** A word that may stand between a subject and its number: a bound, a predicate, or both (`突破`). */
export interface TailWord {
  bound: BoundWord | null;
  predicate: Predicate | null;
}

/** The vocabulary made ready for reading. */
export interface Grammar {
  readUnit: UnitReader;
  /** The words before a number, and the length of the longest. */
  tailWords: ReadonlyMap<string, TailWord>;
  longestTailWord: number;
  /** The words of bound after a unit, the longest first. */
  boundsAfter: readonly BoundWord[];
}

/** Compiles the words of bound and the units of a vocabulary; done once, then used for any number of plans. */
export function compileGrammar(bounds: readonly BoundWord[], units: readonly Unit[]): Grammar {
  const tailWords = new Map<string, TailWord>();
  for (const [word, predicate] of predicates) tailWords.set(word, { bound: null, predicate });
  for (const bound of bounds) {
    if (bound.side !== 'before') continue;
    tailWords.set(bound.word, { bound, predicate: tailWords.get(bound.word)?.predicate ?? null });
  }
  return {
    readUnit: compileUnits(units),
    tailWords,
    longestTailWord: Math.max(...[...tailWords.keys()].map((word) => word.length)),
    boundsAfter: bounds.filter(({ side }) => side === 'after').sort((a, b) => b.word.length - a.word.length),
  };
}
