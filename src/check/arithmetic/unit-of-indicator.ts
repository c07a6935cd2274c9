import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import { unitFits } from '../../align/unit-fits.ts';
import { finding, type ArithmeticRule } from './arithmetic-rule.ts';

/**
 * The unit of a state is one that its indicator can be measured in: `dimension(unit) = dimension(expected unit)`; labour
 * productivity is an amount of money and not a percentage. Rates and changes are left alone: they may be in percent of any
 * indicator. So are units the table does not know, and counters against counters (家, 个). All figures of a sentence are one finding; figures whose unit is
 * right are not reported.
 */
export const unitOfIndicator: ArithmeticRule = {
  id: 'unit-of-indicator',
  check(context) {
    const wrong = new Map<string, AlignedQuantity[]>();
    for (const quantity of context.quantities) {
      const indicator = context.indicator(quantity);
      if (!indicator || quantity.unit === null || quantity.measure !== 'level') continue;
      if (indicator.measure !== 'level' || unitFits(quantity.unit, indicator.unit, context.units)) continue;
      // A subject carried on from before may be another's.
      if (!quantity.quote.includes(quantity.subject)) continue;
      const key = [quantity.plan, quantity.sentence, indicator.id, quantity.unit].join('\n');
      const found = wrong.get(key);
      if (found) found.push(quantity);
      else wrong.set(key, [quantity]);
    }
    return [...wrong.values()].map((quantities) => {
      const [first] = quantities;
      const { unit } = context.indicator(first!)!;
      return finding({
        rule: 'unit-of-indicator',
        principal: first!,
        verdict: 'differs',
        terms: quantities.map((quantity) => ['figure', quantity] as const),
        stated: first!.unit!,
        implied: unit,
        working: [`${first!.unit!} ≠ ${unit}`],
        explanations: ['misprinted-unit'],
      });
    });
  },
};
