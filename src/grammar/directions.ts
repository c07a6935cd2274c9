import type { GrammarWords } from '../schema/grammar-words.ts';
import type { Direction, Measure } from '../schema/quantity.ts';

/**
 * Gives which way a number moves what it measures, by the last word of movement before it in its clause, else by its
 * subject (`降幅`); `null` where no word says so.
 */
export type DirectionReader = (subject: string, measure: Measure, clause: string) => Direction | null;

/** Compiles the reader of directions. */
export function compileDirections({ up, down, keep }: GrammarWords['directions']): DirectionReader {
  const group = (name: Direction, words: readonly string[]): string => `(?<${name}>${words.join('|')})`;
  const wordRe = new RegExp([group('keep', keep), group('down', down), group('up', up)].join('|'), 'gu');
  return (subject, measure, clause) => {
    const inSubject = measure === 'level' ? undefined : [...subject.matchAll(wordRe)].at(-1);
    const last = [...clause.matchAll(wordRe)].at(-1) ?? inSubject;
    if (!last) return null;
    return last.groups!['keep'] ? 'keep' : last.groups!['down'] ? 'down' : 'up';
  };
}
