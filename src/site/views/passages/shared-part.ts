import type { ReadGoal } from '../../../schema/plan-reading.ts';
import type { Library } from '../../library.ts';

/** The part of a task's text that other plans have too, 0 to 1. */
export function sharedPart(
  { plan, sentences }: ReadGoal,
  others: ReadonlySet<string>,
  { place, shared }: Library,
): number {
  let characters = 0;
  let common = 0;
  for (const anchor of sentences) {
    characters += place(plan, anchor).sentence.text.length;
    for (const { start, end } of shared().runsOf(plan, anchor, others)) common += end - start;
  }
  return common / characters;
}
