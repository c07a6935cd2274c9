import type { Bound, Measure, Stage } from '../schema/quantity.ts';
import type { Run } from './quoted.ts';

/** One quantity with what its clause says of it; status and period are still open. `start` and `end` are of the sentence. */
export interface Statement extends Run {
  value: string | null;
  unit: string | null;
  subject: string;
  bound: Bound;
  inclusive: boolean | null;
  measure: Measure;
  /** The verb that governs the number, and how far the works are that it counts. */
  act: string | null;
  stage: Stage | null;
  /** Where its clause begins in the folded text, and the words of it before the number. */
  clauseAt: number;
  /** How many brackets its clause stands in. */
  clauseDepth: number;
  clause: string;
  /** The place that its clause names for it: `全省`, `城区`. */
  place: string | null;
  /** It is for each year: 年均, 每年. */
  yearly: boolean;
  /** Of how many years together it is: 三年共, 五年累计, 两年平均; `null` where the clause does not say. */
  overall: number | null;
  /** It is where a movement begins: the first of 从X提高到Y. */
  origin: boolean;
  /** It is where a movement ends that the number or list before it began. */
  moved: boolean;
  /** Where the number stands in the folded text, for the words of time and status before it. */
  at: number;
  /** Where the list of numbers begins that it belongs to. */
  listAt: number;
}
