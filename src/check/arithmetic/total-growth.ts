import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { ArithmeticRule } from './arithmetic-rule.ts';
import type { SumContext } from './sum-context.ts';
import { courseFinding } from './course-finding.ts';
import { courseOf } from './course.ts';
import { implied } from './implied.ts';
import { isPreliminary } from './preliminary.ts';
import { priceRiseExplains } from './price-rise.ts';
import { isYearly } from './rate-span.ts';
import { decimalsOf, equals, plainNumber } from './reach.ts';
import { statedNumber, type StatedNumber } from './stated-number.ts';
import { yearOf } from './years.ts';

/**
 * Base, end and the growth over the whole span agree: `end ÷ base − 1 = growth` (`从35亿元提高至120亿元，增长240%`).
 *
 * Tolerance: as for `yearly-growth`. Doublings (`翻一番`) are 100 % each time they multiply; multiples (`增长2倍`) are left
 * alone, since writers mean either two or three times the base. Shares in percent are left alone too: their growth may be
 * meant in percent or in points.
 */
export const totalGrowth: ArithmeticRule = {
  id: 'total-growth',
  check(context) {
    return context.quantities.flatMap((growth) => {
      const stated = statedGrowth(growth, context);
      if (!stated || yearOf(growth.period) !== null) return [];
      if (isYearly(growth)) return [];
      const course = courseOf(growth, context);
      if (!course || Math.min(course.from.value, course.to.value) <= 0) return [];
      const { base, end, from, to, years } = course;
      const dimension = end.unit === null ? null : context.units(end.unit).dimension;
      if (dimension === 'percent') return [];

      const result = implied(course, (first, last) => (last / first - 1) * 100);
      const yearly = ((to.value / from.value) ** (1 / years) - 1) * 100;
      // A rate nearer to the growth of a year may be one that its plan does not call yearly.
      if (Math.abs(stated.value - yearly) < Math.abs(stated.value - result.value)) return [];
      const decimals = decimalsOf(stated.text) + 1;
      return [
        courseFinding({
          rule: 'total-growth',
          rate: growth,
          stated,
          course,
          result,
          unit: '%',
          decimals,
          working: [`${to.text} ÷ ${from.text} − 1 ${equals(result.value, decimals)}%`],
          pricesExplain: dimension === 'money' && priceRiseExplains(stated.value, result.value, years),
          whatCouldExplain: () => [
            ...(dimension === 'money' ? (['constant-prices'] as const) : []),
            ...(isPreliminary(base, context) ? (['preliminary-base'] as const) : []),
          ],
        }),
      ];
    });
  },
};

/** A growth in percent, doublings turned into it. */
function statedGrowth(growth: AlignedQuantity, context: SumContext): StatedNumber | null {
  if (growth.measure !== 'growth' || growth.unit === null) return null;
  const { symbol } = context.units(growth.unit);
  if (symbol === '%') return statedNumber(growth, context.units, '%');
  const doublings = symbol === '番' ? statedNumber(growth, context.units) : null;
  if (!doublings) return null;
  const percent = plainNumber((2 ** doublings.value - 1) * 100);
  return statedNumber({ ...growth, value: percent, unit: '%' }, context.units, '%');
}
