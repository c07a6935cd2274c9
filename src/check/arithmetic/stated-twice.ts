import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { Explanation, Finding } from '../../schema/finding.ts';
import { finding, type ArithmeticRule } from './arithmetic-rule.ts';
import type { SumContext } from './sum-context.ts';
import { meet, toleranceText } from './reach.ts';
import { statedNumber } from './stated-number.ts';
import { plainSubject } from '../../align/plain-subject.ts';

/**
 * A figure stated in two places, of one plan or of two plans of one district, is the same: `figure = figure`. Both are
 * about the same thing, of the same measure, status and period. Works (`count`) are left alone, since two sentences may count
 * different ones.
 *
 * Each is compared with the first of its kind. Tolerance: half a unit of the last place of both. A figure and a bound of the same number agree.
 */
export const statedTwice: ArithmeticRule = {
  id: 'stated-twice',
  check(context) {
    const earlier = new Set<AlignedQuantity>();
    return context.quantities.flatMap((figure) => {
      const first = againOf(figure, context).find((other) => earlier.has(other));
      earlier.add(figure);
      return first ? [compare(first, figure, context)] : [];
    });
  },
};

/** Where else the same figure is stated; works and figures without a year or number have no other place. */
function againOf(figure: AlignedQuantity, context: SumContext): AlignedQuantity[] {
  if (figure.measure === 'count' || figure.period === null || !statedNumber(figure, context.units)) return [];
  return context
    .alike(figure)
    .filter(
      (other) =>
        (other.plan !== figure.plan || other.sentence !== figure.sentence) &&
        other.measure === figure.measure &&
        (other.status === 'target') === (figure.status === 'target') &&
        other.period === figure.period &&
        statedNumber(other, context.units, figure.unit) !== null,
    );
}

function compare(first: AlignedQuantity, again: AlignedQuantity, context: SumContext): Finding {
  const one = statedNumber(first, context.units)!;
  const other = statedNumber(again, context.units, first.unit)!;
  const isSame =
    first.bound === again.bound ? meet(one.rounded, other.rounded) : meet(one.reach, other.reach);
  const sign = one.value === other.value ? '=' : isSame ? '≈' : '≠';
  return finding({
    rule: 'stated-twice',
    principal: again,
    verdict: isSame ? 'agrees' : 'differs',
    terms: [
      ['figure', first],
      ['figure', again],
    ],
    stated: other.text,
    implied: one.text,
    unit: first.unit,
    tolerance: toleranceText(one.rounding + other.rounding),
    working: [`${one.text} ${sign} ${other.text}`],
    explanations: whatCouldExplain(first, again, isSame),
  });
}

function whatCouldExplain(first: AlignedQuantity, other: AlignedQuantity, isSame: boolean): Explanation[] {
  if (isSame) return first.bound === other.bound ? [] : ['other-bound'];
  const isReworded = plainSubject(first.subject) !== plainSubject(other.subject);
  return [
    ...(isReworded ? (['other-definition'] as const) : []),
    ...(first.plan === other.plan ? [] : (['revised-since'] as const)),
  ];
}
