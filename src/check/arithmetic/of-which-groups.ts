import { ofWhichIn } from '../../align/of-which.ts';
import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import { isAdditive } from './amount.ts';
import type { Book } from './book.ts';
import { statedNumber } from './stated-number.ts';
import { workKind } from './work-kind.ts';
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
export function ofWhichGroups(book: Book): OfWhichGroup[] {
  const bySentence = new Map<string, AlignedQuantity[]>();
  for (const quantity of book.quantities) {
    if (!isAdditive(quantity, book.units) || !statedNumber(quantity, book.units)) continue;
    const key = `${quantity.plan}\n${quantity.sentence}`;
    const found = bySentence.get(key);
    if (found) found.push(quantity);
    else bySentence.set(key, [quantity]);
  }
  return [...bySentence.values()].flatMap((amounts) => groupsIn(amounts, book));
}

function groupsIn(amounts: readonly AlignedQuantity[], book: Book): OfWhichGroup[] {
  const { text } = book.spot(amounts[0]!);
  const groups = new Map<AlignedQuantity, OfWhichGroup>();
  for (const { from, at, to } of ofWhichIn(text)) {
    const before = amounts.filter(({ end }) => end > from && end <= at);
    for (const part of amounts.filter(({ end }) => end > at && end <= to)) {
      const candidates = before.filter((whole) => canHold(whole, part, book));
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

function canHold(whole: AlignedQuantity, part: AlignedQuantity, book: Book): boolean {
  const [wholeAct, partAct] = [workKind(whole).act, workKind(part).act];
  return (
    (whole.measure === 'change') === (part.measure === 'change') &&
    whole.status === part.status &&
    yearsOf(whole.period)?.to === yearsOf(part.period)?.to &&
    book.units(whole.unit!).dimension === book.units(part.unit!).dimension &&
    (partAct === null || wholeAct === partAct)
  );
}
