import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { Passage } from '../../schema/plan-text.ts';
import { isAdditive } from './amount.ts';
import type { Book, Spot } from './book.ts';
import { ofWhichGroups } from './of-which-groups.ts';
import { statedNumber } from './stated-number.ts';
import { isKindOf, workKind, type WorkKind } from './work-kind.ts';

/** A total and the parts that stand below it in the outline. */
export interface OutlineSum {
  total: AlignedQuantity;
  parts: AlignedQuantity[];
}

interface Amount {
  quantity: AlignedQuantity;
  kind: WorkKind;
  spot: Spot;
}

/**
 * Totals and parts as the outline tells them: the total stands in a section's own text, each part in a section inside it or
 * in a titled passage or list item after it; all have the same act, unit, status and period, and every part is a kind of the
 * total's thing (`工业项目` of `项目`) and smaller than it. Amounts that an `其中` takes from another are parts of that one
 * alone. There are at least two parts, and they do not all stand in one passage.
 */
export function outlineSums(book: Book): OutlineSum[] {
  const taken = new Set(ofWhichGroups(book).flatMap(({ parts }) => parts));
  const groups = new Map<string, Amount[]>();
  for (const quantity of book.quantities) {
    if (taken.has(quantity) || !isAdditive(quantity, book.units)) continue;
    if (!statedNumber(quantity, book.units)) continue;
    const spot = book.spot(quantity);
    const kind = workKind(quantity, spot.text);
    if (kind.act === null) continue;
    const { plan, unit, measure, status, period } = quantity;
    const isChange = measure === 'change';
    const key = [plan, book.units(unit!).dimension, isChange, status, period, kind.act].join('\n');
    const amount = { quantity, kind, spot };
    const found = groups.get(key);
    if (found) found.push(amount);
    else groups.set(key, [amount]);
  }
  return [...groups.values()].flatMap((amounts) =>
    amounts.flatMap((total) => {
      const parts = amounts.filter((part) => isBelow(part, total));
      const places = new Set(parts.map(({ spot }) => spot.order));
      return places.size < 2 ? [] : [{ total: total.quantity, parts: parts.map(({ quantity }) => quantity) }];
    }),
  );
}

function isBelow({ spot, kind }: Amount, total: Amount): boolean {
  const [section] = total.spot.sections;
  const isInside = spot.sections.slice(1).includes(section!);
  const isListed = spot.sections[0] === section && isTitled(spot.passage) && !isTitled(total.spot.passage);
  return spot.order > total.spot.order && (isInside || isListed) && isKindOf(kind.thing, total.kind.thing);
}

function isTitled(passage: Passage): boolean {
  return passage.kind === 'item' || (passage.kind === 'paragraph' && passage.lead !== null);
}
