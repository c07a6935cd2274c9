import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { Finding } from '../../schema/finding.ts';
import { finding, type ArithmeticRule } from './arithmetic-rule.ts';
import type { SumContext } from './sum-context.ts';
import { courseFinding } from './course-finding.ts';
import { courseOf } from './course.ts';
import { downwards, implied } from './implied.ts';
import { signOf } from './rate-span.ts';
import { decimalsOf, equals } from './reach.ts';
import { statedNumber, type StatedNumber } from './stated-number.ts';

/**
 * Base and the change over the span make the end: `base + change = end` (the `[ ]` of indicator tables, `较2020年提高5个百分点`).
 *
 * Tolerance: half a unit of the last place of each of the three figures. A change of a share in percent is in points.
 */
export const totalChange: ArithmeticRule = {
  id: 'total-change',
  check(context) {
    return context.quantities.flatMap((change) => {
      if (change.measure !== 'change' || change.value === null) return [];
      if (change.yearly) return [];
      const course = courseOf(change, context);
      if (!course) return yearlyFlow(change, context);
      const { from, to, end } = course;
      const stated = changeIn(end.unit, change, context);
      if (!stated) return [];

      const direction = signOf(change, { from: from.value, to: to.value });
      const rise = implied(course, (first, last) => last - first);
      const decimals = Math.max(...[from, to, stated].map(({ text }) => decimalsOf(text)));
      const sum = from.value + direction * stated.value;
      return [
        courseFinding({
          rule: 'total-change',
          rate: change,
          stated,
          course,
          result: direction === 1 ? rise : downwards(rise),
          unit: change.unit,
          decimals,
          working: [
            `${from.text} ${direction === 1 ? '+' : '−'} ${stated.text} ${equals(sum, decimals)}`,
            `${to.text} − ${from.text} ${equals(rise.value, decimals)}`,
          ],
          pricesExplain: false,
          whatCouldExplain: () => [],
        }),
      ];
    });
  },
};

/** The number of a change in the unit of the state it changes. In prose `降低2%` of a share may be percent of it or points. */
function changeIn(unit: string | null, change: AlignedQuantity, context: SumContext): StatedNumber | null {
  if (unit === null || change.unit === null) return null;
  const own = context.units(change.unit).dimension;
  const isShare = context.units(unit).dimension === 'percent';
  if (own === 'percentage-point') return isShare ? statedNumber(change, context.units) : null;
  if (own === 'percent' && context.place(change).passage.kind !== 'row') return null;
  return statedNumber(change, context.units, unit);
}

/**
 * A total in a row whose base is what one year added (`城镇新增就业人数 | 万人 | 1.34 | [6.5]`): there is no state that the total adds
 * to, so it cannot be checked.
 */
function yearlyFlow(change: AlignedQuantity, context: SumContext): Finding[] {
  if (change.status !== 'target') return [];
  const base = context.alike(change).find((other) => {
    const isInRow = other.plan === change.plan && other.sentence === change.sentence;
    return isInRow && other.measure === 'change' && other.status === 'baseline' && other.value !== null;
  });
  if (!base) return [];
  return [
    finding({
      rule: 'total-change',
      principal: change,
      verdict: 'cannot-be-checked',
      terms: [
        ['base', base],
        ['change', change],
      ],
      working: [],
      explanations: ['yearly-flow'],
    }),
  ];
}
