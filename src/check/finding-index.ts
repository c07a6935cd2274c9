import type { AlignedQuantity } from '../schema/aligned-quantity.ts';
import type { Finding } from '../schema/finding.ts';

/** The findings a quantity has a part in, in the order given. */
export type FindingIndex = (quantity: Pick<AlignedQuantity, 'plan' | 'id'>) => readonly Finding[];

/** An index of findings by the quantities concerned. */
export function findingIndex(findings: readonly Finding[]): FindingIndex {
  const byQuantity = new Map<string, Finding[]>();
  for (const each of findings) {
    for (const { plan, quantity } of each.terms) {
      const key = `${plan}\n${quantity}`;
      const found = byQuantity.get(key);
      if (found) found.push(each);
      else byQuantity.set(key, [each]);
    }
  }
  return ({ plan, id }) => byQuantity.get(`${plan}\n${id}`) ?? [];
}
