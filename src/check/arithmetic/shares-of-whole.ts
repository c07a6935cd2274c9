import { isMakeUp } from '../../align/counted-thing.ts';
import { finding, type ArithmeticRule } from './arithmetic-rule.ts';
import { decimalsOf, equals, resultText, roundingOf, toleranceText } from './reach.ts';

/** A ratio whose members do not come near a hundred is not one of shares: `1:15`. */
const nearHundred = { low: 90, high: 110 };

/**
 * Shares of a whole add up to 100: `0.2 : 38.2 : 61.6` → `0.2 + 38.2 + 61.6 = 100`.
 *
 * Tolerance: half a unit of the last place of every share.
 */
export const sharesOfWhole: ArithmeticRule = {
  id: 'shares-of-whole',
  check(context) {
    return context.quantities.flatMap((ratio) => {
      const shares = ratio.value?.split(':') ?? [];
      if (shares.length < 2 || !isMakeUp(ratio.subject)) return [];
      const sum = shares.reduce((running, share) => running + Number(share), 0);
      if (!(sum >= nearHundred.low && sum <= nearHundred.high)) return [];
      const tolerance = shares.reduce((running, share) => running + roundingOf(share), 0);
      const decimals = Math.max(...shares.map(decimalsOf));
      return [
        finding({
          rule: 'shares-of-whole',
          principal: ratio,
          verdict: Math.abs(sum - 100) <= tolerance + 1e-9 ? 'agrees' : 'differs',
          terms: [['figure', ratio]],
          stated: '100',
          implied: resultText(sum, decimals),
          unit: '%',
          tolerance: toleranceText(tolerance),
          working: [`${shares.join(' + ')} ${equals(sum, decimals)}`],
          explanations: [],
        }),
      ];
    });
  },
};
