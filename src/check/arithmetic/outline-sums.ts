import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { Passage } from '../../schema/plan-text.ts';
import { isAdditive } from './amount.ts';
import type { SumContext, SentencePlace } from './sum-context.ts';
import { ofWhichGroups } from './of-which-groups.ts';
import { statedNumber } from './stated-number.ts';
import { headOf, isKindOf, workKind, type WorkKind } from '../../align/work-kind.ts';

/**
 * A total and the parts that stand below it in the outline. `isSure` if all name the same act and every part is a kind of
 * the total's thing; else only their sum can say whether they belong together.
 */
export interface OutlineSum {
  total: AlignedQuantity;
  parts: AlignedQuantity[];
  isSure: boolean;
}

interface Amount {
  quantity: AlignedQuantity;
  kind: WorkKind;
  place: SentencePlace;
}

/** More amounts than these below another are no listing of its parts. */
const mostParts = 60;

/**
 * Totals and parts as the outline tells them: the total stands in a section's own text, each part in a section inside it or
 * in a titled passage or list item after it; all have the same act, unit, status and period, and every part is a kind of the
 * total's thing (`工业项目` of `项目`) and smaller than it. Where no act is named, or none is a kind of it, things with the same
 * last word (`重点项目`, `产业项目`) may be total and parts. Amounts that an `其中` takes from another are parts of that one alone. There are at
 * least two parts, and they do not all stand in one passage.
 */
export function outlineSums(context: SumContext): OutlineSum[] {
  const taken = new Set(ofWhichGroups(context).flatMap(({ parts }) => parts));
  const groups = new Map<string, Amount[]>();
  for (const quantity of context.quantities) {
    if (taken.has(quantity) || !isAdditive(quantity, context.units)) continue;
    if (!statedNumber(quantity, context.units)) continue;
    const place = context.place(quantity);
    const kind = workKind(quantity);
    const { plan, unit, measure, status, period } = quantity;
    const { dimension } = context.units(unit!);
    const what = kind.act ?? `head ${headOf(kind.thing)}`;
    const key = [plan, dimension, measure === 'change', status, period, what].join('\n');
    const amount = { quantity, kind, place };
    const found = groups.get(key);
    if (found) found.push(amount);
    else groups.set(key, [amount]);
  }
  return [...groups.values()].flatMap((amounts) =>
    amounts.flatMap((total, index) =>
      sumBelow(total, amounts.slice(index + 1, index + 2 + mostParts), context),
    ),
  );
}

/** The sum of a total and those of the next amounts that stand below it. */
function sumBelow(total: Amount, next: readonly Amount[], context: SumContext): OutlineSum[] {
  const below = next.filter((part) => isBelow(part, total));
  const kinds =
    total.kind.act === null ? [] : below.filter((part) => isKindOf(part.kind.thing, total.kind.thing));
  if (kinds.length > 0) return sumOf(total, kinds, true, context);
  const alike = below.filter((part) => headOf(part.kind.thing) === headOf(total.kind.thing));
  return sumOf(total, alike, false, context);
}

function sumOf(total: Amount, below: readonly Amount[], isSure: boolean, context: SumContext): OutlineSum[] {
  const parts = below.map(({ quantity }) => quantity);
  const places = new Set(below.map(({ place }) => place.order));
  const isSmaller = (part: AlignedQuantity): boolean =>
    statedNumber(part, context.units, total.quantity.unit)!.value <
    statedNumber(total.quantity, context.units)!.value;
  return places.size > 1 && parts.length <= mostParts && parts.every(isSmaller)
    ? [{ total: total.quantity, parts, isSure }]
    : [];
}

function isBelow({ place }: Amount, total: Amount): boolean {
  const [section] = total.place.sections;
  const isInside = place.sections.slice(1).includes(section!);
  const isListed = place.sections[0] === section && isTitled(place.passage) && !isTitled(total.place.passage);
  return place.order > total.place.order && (isInside || isListed);
}

function isTitled(passage: Passage): boolean {
  return passage.kind === 'item' || (passage.kind === 'paragraph' && passage.lead !== null);
}
