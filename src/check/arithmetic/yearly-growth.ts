import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { Explanation } from '../../schema/finding.ts';
import type { ArithmeticRule } from './arithmetic-rule.ts';
import type { SumContext } from './sum-context.ts';
import { courseFinding } from './course-finding.ts';
import { courseOf, type Course } from './course.ts';
import { implied } from './implied.ts';
import { isPreliminary } from './preliminary.ts';
import { rateOfRate } from './rate-of-rate.ts';
import { priceRiseExplains } from './price-rise.ts';
import { isYearly } from './rate-span.ts';
import { decimalsOf, equals, meet, type Reach } from './reach.ts';
import { statedNumber } from './stated-number.ts';

/**
 * Base, end and yearly growth of a thing agree: `(end ÷ base)^(1/years) − 1 = growth`.
 *
 * Tolerance: what rounding can make of the result, base and end being known to half a unit of their last place, and half
 * a unit of the last place of the stated growth. A growth stated as a bound agrees with any growth that keeps it. Shares in
 * percent are left to `yearly-points`.
 */
export const yearlyGrowth: ArithmeticRule = {
  id: 'yearly-growth',
  check(context) {
    return context.quantities.flatMap((growth) => {
      if (growth.measure !== 'growth' || growth.unit === null || context.units(growth.unit).symbol !== '%')
        return [];
      const stated = statedNumber(growth, context.units, '%');
      if (!stated || !isYearly(growth)) return [];
      const course = courseOf(growth, context);
      if (!course) return rateOfRate(growth, context);
      const { from, to, end, years } = course;
      if (
        Math.min(from.value, to.value) <= 0 ||
        (end.unit !== null && context.units(end.unit).dimension === 'percent')
      )
        return [];

      const result = implied(course, (first, last) => yearlyRate(first, last, years));
      const decimals = decimalsOf(stated.text) + 1;
      const [root, power] = years === 1 ? ['', ''] : [`^(1/${years})`, `^${years}`];
      const quotient = `${to.text} ÷ ${from.text}`;
      const projected = from.value * (1 + stated.value / 100) ** years;
      return [
        courseFinding({
          rule: 'yearly-growth',
          rate: growth,
          stated,
          course,
          result,
          unit: '%',
          decimals,
          working: [
            `${root === '' ? quotient : `(${quotient})${root}`} − 1 ${equals(result.value, decimals)}%`,
            `${from.text} × (1 + ${stated.text}%)${power} ${equals(projected, decimalsOf(to.text) + 1)}`,
          ],
          pricesExplain: isMoney(end, context) && priceRiseExplains(stated.value, result.value, 1),
          whatCouldExplain: () => whatCouldExplain(course, stated.reach, context),
        }),
      ];
    });
  },
};

/** Yearly growth in percent. */
function yearlyRate(base: number, end: number, years: number): number {
  return ((end / base) ** (1 / years) - 1) * 100;
}

function isMoney({ unit }: AlignedQuantity, { units }: SumContext): boolean {
  return unit !== null && units(unit).dimension === 'money';
}

function whatCouldExplain(course: Course, stated: Reach, context: SumContext): Explanation[] {
  const { base, end, years } = course;
  const fitsOver = (others: number): boolean =>
    others > 0 && meet(implied(course, (first, last) => yearlyRate(first, last, others)).reach, stated);
  return [
    ...(isMoney(end, context) ? (['constant-prices'] as const) : []),
    ...(fitsOver(years - 1) || fitsOver(years + 1) ? (['other-years'] as const) : []),
    ...(isPreliminary(base, context) ? (['preliminary-base'] as const) : []),
  ];
}
