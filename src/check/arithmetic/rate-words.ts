import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { Spot } from './book.ts';

const clauseEndRe = /[，,；;。：:]/u;
/** Longer clauses are not looked through. */
const clauseLength = 200;
/** What says that a rate is for each year: `年均增长8%`, `保持8%以上的增速`. */
const yearlyRe = /年均|年增|均增|每年|逐年|保持|增速|增幅/u;
/** What says that a rate is for the whole span: `累计增长40%`, `增长58%`, `翻一番`. */
const wholeRe = /累计|增长|提高|增加|增至|上升|翻/u;
/** What says that a change goes down: `下降3个百分点`. */
const downRe = /降低|下降|减少|压减|缩小|降幅/u;

/** The words of the clause that a quantity's number stands in, from the clause's beginning to the end of its quote. */
export function wordsBefore({ end }: AlignedQuantity, { text }: Spot): string {
  return text
    .slice(Math.max(0, end - clauseLength), end)
    .split(clauseEndRe)
    .at(-1)!;
}

/** Whether a rate is for each year of its span or for the whole span; `null` where its words do not tell. */
export function rateSpan(rate: AlignedQuantity, spot: Spot): 'yearly' | 'whole' | null {
  const words = wordsBefore(rate, spot);
  if (words.includes('累计')) return 'whole';
  if (spot.passage.kind === 'row' || yearlyRe.test(words)) return 'yearly';
  return wholeRe.test(words) ? 'whole' : null;
}

/** 1 for a change upwards, −1 for one downwards. */
export function directionOf(change: AlignedQuantity, spot: Spot): 1 | -1 {
  return spot.passage.kind !== 'row' && downRe.test(wordsBefore(change, spot)) ? -1 : 1;
}
