import type { Grammar } from '../grammar/compile-grammar.ts';
import type { CountedNumber } from './counted-numbers.ts';

const fromRe = /[从由][^，。；从由]{0,16}$/u;
const farthestWord = 24;
/** `在38平方米的基础上增加2平方米`. */
const baseRe = /^的?基础上/u;
/** `由64个减少到零`: the end of a movement that is no number. */
const toNothingRe = /^(?:减少?|下?降低?|压减)(?:到|至)?零/u;

/** Whether a number is where a movement ends: `提高到85%`. */
export function endsMovement(
  { movedToRe }: Grammar,
  text: string,
  { mention, clause }: CountedNumber,
): boolean {
  return movedToRe.test(text.slice(Math.max(clause.start, mention.start - farthestWord), mention.start));
}

/** Whether a movement ends after a text: `提高到`, or only `达到` where it began with 从. */
function movesOn(movedToRe: RegExp, text: string): boolean {
  return movedToRe.test(text) || /^(?:增|升|降|减)?[达到至]到?$/u.test(text);
}

/** Whether a list of numbers, mostly of one, is where a movement begins: the first in `从60%提高到65%`. */
export function beginsMovement(
  { movedToRe }: Grammar,
  text: string,
  list: readonly CountedNumber[],
  next: CountedNumber | undefined,
): boolean {
  const { mention, clause } = list[0]!;
  const { end } = list.at(-1)!;
  const before = text.slice(Math.max(clause.start, mention.start - farthestWord), mention.start);
  if (next?.clause === clause && baseRe.test(text.slice(end, end + 5))) return true;
  if (next?.clause !== clause)
    return fromRe.test(before) && toNothingRe.test(text.slice(end, end + farthestWord));
  return (
    fromRe.test(before) &&
    movesOn(movedToRe, text.slice(end, Math.min(next.mention.start, end + farthestWord)))
  );
}
