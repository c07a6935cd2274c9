import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { Explanation, Finding, FindingRule } from '../../schema/finding.ts';
import { finding } from './arithmetic-rule.ts';
import type { Course } from './course.ts';
import { judge, type Implied } from './implied.ts';
import { resultText, toleranceText } from './reach.ts';
import type { StatedNumber } from './stated-number.ts';

/** A stated rate, the course it runs over and what follows from that, with how to show it and what could explain a difference. */
export interface CheckedCourse {
  rule: FindingRule;
  rate: AlignedQuantity;
  stated: StatedNumber;
  course: Course;
  result: Implied;
  unit: string | null;
  decimals: number;
  working: string[];
  /** Whether rising prices alone can explain a difference, so that it cannot be checked. */
  pricesExplain: boolean;
  whatCouldExplain: () => Explanation[];
}

/** The finding on a rate against its course. */
export function courseFinding({
  rule,
  rate,
  stated,
  course: { base, end },
  result,
  unit,
  decimals,
  working,
  pricesExplain,
  whatCouldExplain,
}: CheckedCourse): Finding {
  const { verdict: judged, tolerance, explanations } = judge(rate, stated, result);
  const verdict = judged === 'differs' && pricesExplain ? 'cannot-be-checked' : judged;
  return finding({
    rule,
    principal: rate,
    verdict,
    terms: [
      ['base', base],
      [end.status === 'target' ? 'target' : 'reached', end],
      [rate.measure === 'growth' ? 'growth' : 'change', rate],
    ],
    stated: stated.text,
    implied: resultText(result.value, decimals),
    unit,
    tolerance: toleranceText(tolerance),
    working,
    explanations: [...explanations, ...(judged === 'differs' ? whatCouldExplain() : [])],
  });
}
