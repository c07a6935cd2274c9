import type { BoundWord } from '../schema/bound-word.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import { compileDirections, type DirectionReader } from './directions.ts';
import { compileLeadIns, type LeadInReader } from './lead-ins.ts';
import { longestWord } from './longest-word.ts';
import { compileMovedTo, compilePredicates, type Predicate } from './predicates.ts';
import { compilePlaces, type Places } from './places.ts';
import { compileStages, type Stages } from './stages.ts';
import { compileUnits, type UnitReader } from './units.ts';
import { compileEndsInVerb, compileVerbs, type VerbReader } from './verbs.ts';

/** A word that may stand between a subject and its number: a bound, a predicate, or both (`突破`). */
export interface TailWord {
  bound: BoundWord | null;
  predicate: Predicate | null;
}

/** The vocabulary made ready for reading. */
export interface Grammar {
  readUnit: UnitReader;
  verbAt: VerbReader;
  endsInVerbRe: RegExp;
  /** Verbs that name what they count where no noun follows. */
  namingVerbs: ReadonlySet<string>;
  leadInLength: LeadInReader;
  /** Lead-ins that say what there is already. */
  holdings: ReadonlySet<string>;
  /** Words that end in a character which by itself would be a word before a number: `村规民约`. */
  endsInWordRe: RegExp;
  directionOf: DirectionReader;
  stages: Stages;
  places: Places;
  /** Groups of people that a number may name in place of its subject: `其中男性75.1岁`. */
  groups: ReadonlySet<string>;
  /** `提高到`, `压缩至`. */
  movedToRe: RegExp;
  /** The words before a number, and the length of the longest. */
  tailWords: ReadonlyMap<string, TailWord>;
  longestTailWord: number;
  /** The words of bound after a unit, the longest first. */
  boundsAfter: readonly BoundWord[];
}

/** Compiles the words of bound, the units and the words of grammar; done once, then used for any number of plans. */
export function compileGrammar({
  bounds,
  units,
  grammar,
}: Pick<Vocabulary, 'bounds' | 'units' | 'grammar'>): Grammar {
  const tailWords = new Map<string, TailWord>();
  for (const [word, predicate] of compilePredicates(grammar.predicates))
    tailWords.set(word, { bound: null, predicate });
  for (const bound of bounds) {
    if (bound.side !== 'before') continue;
    tailWords.set(bound.word, { bound, predicate: tailWords.get(bound.word)?.predicate ?? null });
  }
  return {
    readUnit: compileUnits(units, grammar.units),
    verbAt: compileVerbs(grammar.verbs),
    endsInVerbRe: compileEndsInVerb(grammar.verbs),
    namingVerbs: new Set(grammar.verbs.naming),
    leadInLength: compileLeadIns([...grammar.leadIns, ...grammar.holdings]),
    holdings: new Set(grammar.holdings),
    endsInWordRe: new RegExp(`(?:${grammar.endsInWord.join('|')})$`, 'u'),
    directionOf: compileDirections(grammar.directions),
    stages: compileStages(grammar.stages),
    places: compilePlaces(grammar.places),
    groups: new Set(grammar.groups),
    movedToRe: compileMovedTo(grammar.predicates),
    tailWords,
    longestTailWord: longestWord(tailWords.keys()),
    boundsAfter: bounds.filter(({ side }) => side === 'after').sort((a, b) => b.word.length - a.word.length),
  };
}
