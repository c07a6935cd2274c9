import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { Explanation } from '../../schema/finding.ts';
import type { ArithmeticRule } from './arithmetic-rule.ts';
import type { SumContext } from './sum-context.ts';
import { courseFinding } from './course-finding.ts';
import { courseOf, type Course } from './course.ts';
import { downwards, implied } from './implied.ts';
import { isYearly, signOf } from './rate-span.ts';
import { decimalsOf, equals, meet } from './reach.ts';
import { statedNumber, type StatedNumber } from './stated-number.ts';

/**
 * What a share gains each year makes its gain over the span: `(end − base) ÷ years = points a year`. A yearly `0.68%` of a
 * share is 0.68 points: `61.6 + 0.68 × 5 = 65`.
 *
 * Tolerance: half a unit of the last place of base and end, divided by the years, and half a unit of the last place of the
 * stated points.
 */
export const yearlyPoints: ArithmeticRule = {
  id: 'yearly-points',
  check(context) {
    return context.quantities.flatMap((points) => {
      const stated = yearlyNumber(points, context);
      if (!stated) return [];
      const course = courseOf(points, context);
      if (!course || course.end.unit === null || context.units(course.end.unit).dimension !== 'percent')
        return [];
      const { from, to, years } = course;
      const direction = signOf(points, { from: from.value, to: to.value });
      const rise = implied(course, (first, last) => (last - first) / years);
      const decimals = Math.max(decimalsOf(from.text), decimalsOf(to.text), decimalsOf(stated.text)) + 1;
      const sum = from.value + direction * stated.value * years;
      return [
        courseFinding({
          rule: 'yearly-points',
          rate: points,
          stated,
          course,
          result: direction === 1 ? rise : downwards(rise),
          unit: points.unit,
          decimals,
          working: [
            `(${to.text} − ${from.text}) ÷ ${years} ${equals(rise.value, decimals)}`,
            `${from.text} ${direction === 1 ? '+' : '−'} ${stated.text} × ${years} ${equals(sum, decimals)}`,
          ],
          pricesExplain: false,
          whatCouldExplain: () => relativeGrowth(course, stated),
        }),
      ];
    });
  },
};

/** The number of a yearly rate in % or points. */
function yearlyNumber(points: AlignedQuantity, context: SumContext): StatedNumber | null {
  const { measure, unit } = points;
  if (unit === null || (measure !== 'growth' && measure !== 'change')) return null;
  const { symbol, dimension } = context.units(unit);
  const isRate = measure === 'growth' && symbol === '%';
  if (!isRate && dimension !== 'percentage-point') return null;
  return isYearly(points) ? statedNumber(points, context.units) : null;
}

/** Whether the stated rate is the growth of the share in percent of itself. */
function relativeGrowth(course: Course, stated: StatedNumber): Explanation[] {
  const growth = implied(course, (base, end) => ((end / base) ** (1 / course.years) - 1) * 100);
  return meet(growth.reach, stated.reach) ? ['relative-growth'] : [];
}
