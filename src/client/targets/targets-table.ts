import { foldText } from '../../search/fold-text.ts';
import type { TargetKeys } from './targets-query.ts';

/** A row of the plain table with what it is filtered and sorted by, and the quantity that it shows: plan and id. */
export interface TargetRow extends TargetKeys {
  element: HTMLTableRowElement;
  plan: string;
  quantity: string;
}

/** The rows of the plain tables under a root, in their order. */
export function readRows(root: ParentNode): TargetRow[] {
  return [...root.querySelectorAll<HTMLTableRowElement>('tr[data-district]')].map((element) => {
    const { district, topic, status, bound, nature, year, unit, number, plan, quantity } =
      element.dataset as Record<keyof TargetKeys | 'plan' | 'quantity', string>;
    return {
      element,
      plan,
      quantity,
      district,
      topic,
      status,
      bound,
      nature,
      year,
      unit,
      number: number === '' ? null : Number(number),
      cells: [...[...element.cells].map(({ textContent }) => textContent), number + unit].map(foldText),
    };
  });
}
