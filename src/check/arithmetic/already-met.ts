import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { Finding } from '../../schema/finding.ts';
import { finding, type ArithmeticRule } from './arithmetic-rule.ts';
import type { SumContext } from './sum-context.ts';
import { toleranceText } from './reach.ts';
import { statedNumber } from './stated-number.ts';
import { plainSubject } from '../../align/plain-subject.ts';
import { yearsOf } from './years.ts';

/** The most that a share in percent can be. */
const wholeShare = 100;

/**
 * A target asks for more than what is reached: `reached < target`, or `>` where less is better. What is reached is
 * the base value of the same thing, or an achievement that one of the district's plans states for an earlier year.
 * Targets beyond it are as they should be and are not reported; a target to keep what is reached agrees.
 *
 * Tolerance: none; figures are compared as they are written.
 */
export const alreadyMet: ArithmeticRule = {
  id: 'already-met',
  check(context) {
    return context.quantities.flatMap((target): Finding[] => {
      const direction = directionOf(target, context);
      const stated = statedNumber(target, context.units);
      const years = yearsOf(target.period);
      if (target.status !== 'target' || target.measure !== 'level' || !direction || !stated || !years)
        return [];
      const met = context.alike(target).filter((reached) => {
        const value = statedNumber(reached, context.units, target.unit)?.value;
        const when = yearsOf(reached.period);
        return (
          reached.status !== 'target' &&
          reached.measure === 'level' &&
          when !== null &&
          when.to < years.from &&
          value !== undefined &&
          (value - stated.value) * direction >= (target.bound === 'about' ? stated.rounding : 0)
        );
      });
      const [reached] = met.sort((a, b) => yearsOf(b.period)!.to - yearsOf(a.period)!.to);
      if (!reached) return [];
      const value = statedNumber(reached, context.units, target.unit)!;
      const isKept =
        context.alike(target).some((other) => other.status === 'target' && other.direction === 'keep') ||
        (value.value === stated.value && stated.value === wholeShare && target.unit === '%');
      const isFloor = target.bound === 'min' || target.bound === 'max';
      const isReworded = plainSubject(reached.subject) !== plainSubject(target.subject);
      return [
        finding({
          rule: 'already-met',
          principal: target,
          verdict: isKept ? 'agrees' : 'differs',
          terms: [
            [reached.status === 'baseline' ? 'base' : 'reached', reached],
            ['target', target],
          ],
          stated: stated.text,
          implied: value.text,
          unit: target.unit,
          tolerance: toleranceText(0),
          working: [
            `${value.text} ${value.value === stated.value ? '=' : direction === 1 ? '>' : '<'} ${stated.text}`,
          ],
          explanations: [
            ...(isKept ? (['to-be-kept'] as const) : []),
            ...(!isKept && isFloor ? (['safety-line'] as const) : []),
            ...(isReworded ? (['other-definition'] as const) : []),
          ],
        }),
      ];
    });
  },
};

/** 1 where more is better, −1 where less is: as the target's bound says, else as the vocabulary says of its indicator. */
function directionOf(target: AlignedQuantity, context: SumContext): 1 | -1 | null {
  if (target.bound === 'min') return 1;
  if (target.bound === 'max') return -1;
  const direction = context.indicator(target)?.direction;
  return direction === 'up' ? 1 : direction === 'down' ? -1 : null;
}
