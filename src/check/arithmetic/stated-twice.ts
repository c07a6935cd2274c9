import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { Explanation, Finding } from '../../schema/finding.ts';
import { finding, type ArithmeticRule } from './arithmetic-rule.ts';
import type { Book } from './book.ts';
import { meet, toleranceText } from './reach.ts';
import { statedNumber } from './stated-number.ts';
import { plainSubject } from './things.ts';

/**
 * A figure stated in two places, of one plan or of two plans of one district, is the same: `figure = figure`. Both are
 * about the same thing, of the same measure, status and period. Works (`count`) are left alone, since two sentences may count
 * different ones.
 *
 * Tolerance: half a unit of the last place of both. A figure and a bound of the same number agree.
 */
export const statedTwice: ArithmeticRule = {
  id: 'stated-twice',
  check(book) {
    const told = new Set<AlignedQuantity>();
    return book.quantities.flatMap((figure) => {
      if (told.has(figure)) return [];
      const others = againOf(figure, book);
      for (const other of others) told.add(other);
      return compare(figure, others, book);
    });
  },
};

/** Where else the same figure is stated; works and figures without a year or number have no other place. */
function againOf(figure: AlignedQuantity, book: Book): AlignedQuantity[] {
  if (figure.measure === 'count' || figure.period === null || !statedNumber(figure, book.units)) return [];
  return book
    .alike(figure)
    .filter(
      (other) =>
        (other.plan !== figure.plan || other.sentence !== figure.sentence) &&
        other.measure === figure.measure &&
        (other.status === 'target') === (figure.status === 'target') &&
        other.period === figure.period &&
        statedNumber(other, book.units, figure.unit) !== null,
    );
}

function compare(first: AlignedQuantity, others: readonly AlignedQuantity[], book: Book): Finding[] {
  const stated = statedNumber(first, book.units)!;
  return others.flatMap((other) => {
    const again = statedNumber(other, book.units, first.unit)!;
    const isSame = meet(stated.rounded, again.rounded);
    return [
      finding({
        rule: 'stated-twice',
        principal: other,
        verdict: isSame ? 'agrees' : 'differs',
        terms: [
          ['figure', first],
          ['figure', other],
        ],
        stated: again.text,
        implied: stated.text,
        unit: first.unit,
        tolerance: toleranceText(stated.rounding + again.rounding),
        working: [
          `${stated.text} ${isSame ? (stated.value === again.value ? '=' : '≈') : '≠'} ${again.text}`,
        ],
        explanations: whatCouldExplain(first, other, isSame),
      }),
    ];
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
