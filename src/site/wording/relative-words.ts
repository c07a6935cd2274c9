import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { Edition } from '../edition.ts';

/** A goal without a number in the plan's own words, in quotation marks: of a table, the cell that sets it. */
export function relativeWords({ cell, quote }: AlignedQuantity, { words }: Edition): string {
  return words.quote(cell ?? quote);
}
