import type { GrammarWords } from '../schema/grammar-words.ts';
import type { Stage } from '../schema/quantity.ts';

/** The words that say how far works are, ready to be found. */
export interface Stages {
  /** What each word says. */
  meanings: ReadonlyMap<string, Stage>;
  /** A word of stage anywhere, at the start of a text (group `stage`), and several that share what follows. */
  anywhereRe: RegExp;
  atStartRe: RegExp;
  togetherRe: RegExp;
}

/** Compiles the words of stage. `建成区` and `竣工率` are no stages. */
export function compileStages(stages: GrammarWords['stages']): Stages {
  const meanings = new Map(stages.flatMap(({ stage, words }) => words.map((word) => [word, stage] as const)));
  const pattern = [...meanings.keys()].sort((a, b) => b.length - a.length).join('|');
  return {
    meanings,
    anywhereRe: new RegExp(`(?:${pattern})(?![区率期])`, 'u'),
    atStartRe: new RegExp(`^(?:已经|已|均|全部|顺利|如期|实现)*(?<stage>${pattern})`, 'u'),
    togetherRe: new RegExp(`^(?:${pattern})(?:、|和|与|及|或)(?:${pattern})`, 'u'),
  };
}
