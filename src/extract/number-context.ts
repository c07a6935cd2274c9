import type { NumberMention } from './scan-numbers.ts';

/** What a rule for numbers that do not count may look at. */
export interface NumberContext {
  mention: NumberMention;
  /** The text before the number in its clause, and after its unit and bound: a few characters each. */
  before: string;
  after: string;
  /** What the sentence says before the clause: a few characters. */
  earlier: string;
  /** The first characters of the clause, up to the number. */
  opening: string;
  /** The number and its unit as written. */
  written: string;
  /** Whether the number stands in a name between marks. */
  named: boolean;
  /** Whether a verb of carrying out or adding stands right before it. */
  governed: boolean;
  /** Whether the sentence begins with the number. */
  first: boolean;
  /** Whether its clause stands in brackets. */
  bracketed: boolean;
  /** Whether a word of bound stands before or after the number; `boundAfter`: after it. */
  bounded: boolean;
  boundAfter: boolean;
  /** Whether the clause holds another number as well. */
  company: boolean;
}
