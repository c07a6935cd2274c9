import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { Explanation, Finding } from '../../schema/finding.ts';
import { addUp, type Sum } from './add-up.ts';
import { finding, type ArithmeticRule } from './arithmetic-rule.ts';
import type { SumContext } from './sum-context.ts';
import { declaredSums } from './declared-sums.ts';
import { ofWhichGroups } from './of-which-groups.ts';
import { outlineSums } from './outline-sums.ts';
import { resultText, toleranceText } from './reach.ts';
import { statedNumber } from './stated-number.ts';

/**
 * Parts add up to their total: `part + part + … = total`.
 *
 * Totals and parts are those that the plan's front matter declares, those of one `其中`, and those that the outline tells: a total
 * stated for the whole and parts of the same kind stated below it. Only declared parts are known to be all there are.
 * Where no act is named it takes three parts and a sum that agrees to know them as parts.
 * Others that fall short of the total are reported as not to be checked if they are three or more and make up half of it; others
 * that exceed it by half hold sums of their own and are not reported.
 *
 * Tolerance: none for things counted one by one, else half a unit of the last place of the total and of every part.
 */
export const partsOfTotal: ArithmeticRule = {
  id: 'parts-of-total',
  check(context) {
    const declared = context.readings
      .flatMap((reading) => declaredSums(reading))
      .flatMap(({ total, parts }) => {
        const known = parts.filter((part) => part !== null);
        return total && known.length === parts.length && canAdd([total, ...known], context)
          ? [{ total, parts: known, sum: addUp(total, known, context.units) }]
          : [];
      })
      .map(({ total, parts, sum }) => sumFinding(total, parts, sum, sum.verdict, []));
    const isDeclared = new Set(declared.map(({ id }) => id));

    const ofWhich = ofWhichGroups(context)
      .filter(({ parts }) => parts.length > 1)
      .map(({ total, parts }) => ({ total, parts, sum: addUp(total, parts, context.units) }))
      .filter(({ sum }) => sum.verdict === 'agrees')
      .map(({ total, parts, sum }) => sumFinding(total, parts, sum, 'agrees', []));

    const outlined = outlineSums(context).flatMap(({ total, parts, isSure }): Finding[] => {
      const sum = addUp(total, parts, context.units);
      const isTelling = parts.length >= tellingParts;
      if (sum.verdict === 'agrees')
        return isSure || isTelling ? [sumFinding(total, parts, sum, 'agrees', [])] : [];
      if (!isSure) return [];
      if (sum.value > sum.total.value) {
        return sum.value < sum.total.value * 1.5
          ? [sumFinding(total, parts, sum, 'differs', ['parts-overlap', 'other-definition'])]
          : [];
      }
      return isTelling && sum.value >= sum.total.value / 2
        ? [sumFinding(total, parts, sum, 'cannot-be-checked', ['parts-unstated'])]
        : [];
    });
    const found = new Map([...outlined, ...ofWhich].map((each) => [each.id, each]));
    return [...declared, ...[...found.values()].filter(({ id }) => !isDeclared.has(id))];
  },
};

/** Fewer parts than this that fall short of a total, or name no act, say nothing. */
const tellingParts = 3;

function canAdd([total, ...parts]: AlignedQuantity[], { units }: SumContext): boolean {
  return (
    statedNumber(total!, units) !== null && parts.every((part) => statedNumber(part, units, total!.unit))
  );
}

function sumFinding(
  total: AlignedQuantity,
  parts: readonly AlignedQuantity[],
  sum: Sum,
  verdict: Finding['verdict'],
  explanations: Explanation[],
): Finding {
  return finding({
    rule: 'parts-of-total',
    principal: total,
    verdict,
    terms: [['total', total], ...parts.map((part) => ['part', part] as const)],
    stated: sum.total.text,
    implied: resultText(sum.value, sum.decimals),
    unit: total.unit,
    tolerance: toleranceText(sum.tolerance),
    working: [sum.working],
    explanations,
  });
}
