import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { Evidence, QuantityRef } from '../../schema/claim.ts';
import type { PlanReading } from '../../schema/plan-reading.ts';
import type { WordRef } from '../said.ts';

/** A quantity by its plan and id. */
export function refOf({ plan, id }: AlignedQuantity): QuantityRef {
  return { plan, id };
}

/** The plans of some districts, by id. */
export function plansOf(districts: readonly string[], readings: readonly PlanReading[]): string[] {
  return readings.filter(({ about }) => districts.includes(about.district)).map(({ about }) => about.id);
}

/** What a claim rests on; what is not given, it does not rest on. */
export function evidence(
  plans: readonly string[],
  rest: {
    quantities?: readonly AlignedQuantity[];
    sentences?: readonly Pick<WordRef, 'plan' | 'sentence'>[];
    words?: readonly string[];
  } = {},
): Evidence {
  return {
    plans: [...plans],
    quantities: (rest.quantities ?? []).map(refOf),
    sentences: (rest.sentences ?? []).map(({ plan, sentence }) => ({ plan, sentence })),
    words: [...(rest.words ?? [])],
  };
}
