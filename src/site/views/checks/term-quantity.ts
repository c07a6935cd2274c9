import type { AlignedQuantity } from '../../../schema/aligned-quantity.ts';
import type { Term } from '../../../schema/finding.ts';
import type { Library } from '../../library.ts';

/** The quantity that a term of a finding names. */
export function termQuantity({ plan, quantity }: Term, library: Library): AlignedQuantity {
  return library.plan(plan).quantities.find(({ id }) => id === quantity)!;
}
