import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { Explanation, FindingVerdict } from '../../schema/finding.ts';
import type { Course } from './course.ts';
import { meet, type Reach } from './reach.ts';
import type { StatedNumber } from './stated-number.ts';

/** What follows from a course for its rate: the number, what rounding makes of it, and what the bounds leave open. */
export interface Implied {
  value: number;
  rounded: Reach;
  reach: Reach;
}

/** A rate that grows with the end and falls with the base, put to a course and all that its figures may stand for. */
export function implied(
  { from, to, end, base }: Course,
  rate: (base: number, end: number) => number,
): Implied {
  const low = rate(from.rounded.high, to.rounded.low);
  const high = rate(from.rounded.low, to.rounded.high);
  return {
    value: rate(from.value, to.value),
    rounded: { low, high },
    reach: {
      low: end.bound === 'max' || base.bound === 'min' ? -Infinity : low,
      high: end.bound === 'min' || base.bound === 'max' ? Infinity : high,
    },
  };
}

/** The same with its sign turned, for a change that is stated as a cut. */
export function downwards({ value, rounded, reach }: Implied): Implied {
  return {
    value: -value,
    rounded: { low: -rounded.high, high: -rounded.low },
    reach: { low: -reach.high, high: -reach.low },
  };
}

/** Whether a stated rate fits what its course implies, what rounding can make of both, and what a bound explains. */
export function judge(
  rate: AlignedQuantity,
  stated: StatedNumber,
  { value, rounded, reach }: Implied,
): { verdict: FindingVerdict; tolerance: number; explanations: Explanation[] } {
  const verdict = meet(reach, stated.reach) ? 'agrees' : 'differs';
  const isBoundOnly = verdict === 'agrees' && !meet(rounded, stated.rounded);
  return {
    verdict,
    tolerance: Math.max(rounded.high - value, value - rounded.low) + stated.rounding,
    explanations: [
      ...(isBoundOnly ? (['bound-only'] as const) : []),
      ...(rate.bound === 'about' && verdict === 'differs' ? (['about'] as const) : []),
    ],
  };
}
