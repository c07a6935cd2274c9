import { addUp } from './add-up.ts';
import { statedAmount } from './amount.ts';
import { finding, type ArithmeticRule } from './arithmetic-rule.ts';
import { ofWhichGroups } from './of-which-groups.ts';
import { meet, toleranceText } from './reach.ts';

/**
 * What a sentence names with `其中` is not more than what it is among: `part ≤ total`, for each part.
 *
 * Tolerance: none for things counted one by one, else half a unit of the last place of part and total. Parts that together
 * make up the total are left to `parts-of-total`; parts that together exceed it are not complained of, since they may overlap.
 */
export const ofWhich: ArithmeticRule = {
  id: 'of-which',
  check(context) {
    return ofWhichGroups(context).flatMap(({ total, parts, isSure }) => {
      if (parts.length > 1 && addUp(total, parts, context.units).verdict === 'agrees') return [];
      const whole = statedAmount(total, context.units)!;
      const comparisons = parts.map((part) => {
        const amount = statedAmount(part, context.units, total.unit)!;
        const isWithin = meet(
          { low: -Infinity, high: whole.reach.high },
          { low: amount.reach.low, high: Infinity },
        );
        return { isWithin, amount };
      });
      const isWithin = comparisons.every((comparison) => comparison.isWithin);
      if (!isWithin && !isSure) return [];
      const largest = comparisons.map(({ amount }) => amount).reduce((a, b) => (b.value > a.value ? b : a));
      return [
        finding({
          rule: 'of-which',
          principal: total,
          verdict: isWithin ? 'agrees' : 'differs',
          terms: [['total', total], ...parts.map((part) => ['part', part] as const)],
          stated: whole.text,
          implied: largest.text,
          unit: total.unit,
          tolerance: toleranceText(whole.rounding + largest.rounding),
          working: comparisons.map(
            ({ isWithin: fits, amount }) => `${amount.text} ${fits ? '≤' : '>'} ${whole.text}`,
          ),
          explanations: isWithin ? [] : ['other-definition'],
        }),
      ];
    });
  },
};
