import { ofWhichIn } from '../../align/of-which.ts';
import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import { isAdditive } from './amount.ts';
import type { SumContext } from './sum-context.ts';
import { statedNumber } from './stated-number.ts';
import { workKind } from '../../align/work-kind.ts';
import { yearsOf } from './years.ts';

/** An amount and those that its sentence names as being among it. `isSure` if no other amount could be the total. */
export interface OfWhichGroup {
  total: AlignedQuantity;
  parts: AlignedQuantity[];
  isSure: boolean;
}

/**
 * The groups that `其中` makes: in `项目13个、总投资26亿元，其中战略性新兴产业项目12个、总投资24亿元；…` the 12 are among the 13 and the
 * 24 among the 26. A `其中` looks back to the last amount before it of the same unit, act, status and last year, and forward to the end of
 * its clause or to the next `其中`.
 */
export function ofWhichGroups(context: SumContext): OfWhichGroup[] {
  const bySentence = new Map<string, AlignedQuantity[]>();
  for (const quantity of context.quantities) {
    if (!isAdditive(quantity, context.units) || !statedNumber(quantity, context.units)) continue;
    const key = `${quantity.plan}\n${quantity.sentence}`;
    const found = bySentence.get(key);
    if (found) found.push(quantity);
    else bySentence.set(key, [quantity]);
  }
  return [...bySentence.values()].flatMap((amounts) => groupsIn(amounts, context));
}

function groupsIn(amounts: readonly AlignedQuantity[], context: SumContext): OfWhichGroup[] {
  const { text } = context.place(amounts[0]!);
  const groups = new Map<AlignedQuantity, OfWhichGroup>();
  for (const { from, at, to } of ofWhichIn(text)) {
    const before = amounts.filter(({ end }) => end > from && end <= at);
    for (const part of amounts.filter(({ end }) => end > at && end <= to)) {
      const candidates = before.filter((whole) => canHold(whole, part, context));
      const total = candidates.at(-1);
      if (!total) continue;
      const group = groups.get(total) ?? { total, parts: [], isSure: true };
      group.parts.push(part);
      group.isSure &&= candidates.length === 1;
      groups.set(total, group);
    }
  }
  return [...groups.values()];
}

function canHold(whole: AlignedQuantity, part: AlignedQuantity, context: SumContext): boolean {
  const [wholeAct, partAct] = [workKind(whole).act, workKind(part).act];
  return (
    (whole.measure === 'change') === (part.measure === 'change') &&
    whole.status === part.status &&
    yearsOf(whole.period)?.to === yearsOf(part.period)?.to &&
    context.units(whole.unit!).dimension === context.units(part.unit!).dimension &&
    (partAct === null || wholeAct === partAct)
  );
}
