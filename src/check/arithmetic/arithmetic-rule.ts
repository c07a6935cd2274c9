import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { Finding, FindingRule, Term, TermRole } from '../../schema/finding.ts';
import type { SumContext } from './sum-context.ts';

/** One sum that a plan's figures can be put to. */
export interface ArithmeticRule {
  id: FindingRule;
  check: (context: SumContext) => Finding[];
}

/** A quantity and what it is in the sum. */
export type CastQuantity = readonly [TermRole, AlignedQuantity];

/** What a rule has found, before it is named: `stated` is the quantity whose number is checked. */
export interface FoundSum extends Pick<Finding, 'verdict' | 'working' | 'explanations'> {
  rule: FindingRule;
  principal: AlignedQuantity;
  terms: readonly CastQuantity[];
  stated?: string;
  implied?: string;
  unit?: string | null;
  tolerance?: string;
}

/** A finding with its id, made of the rule and the quantity that is checked, so that it stays when other figures change. */
export function finding({ rule, principal, terms, ...found }: FoundSum): Finding {
  const { plan, district, indicator, id } = principal;
  return {
    id: `${rule}.${plan}.${id}`,
    rule,
    verdict: found.verdict,
    plan,
    district,
    indicator,
    terms: terms.map(([role, quantity]): Term => ({ role, plan: quantity.plan, quantity: quantity.id })),
    stated: found.stated ?? null,
    implied: found.implied ?? null,
    unit: found.unit ?? null,
    tolerance: found.tolerance ?? null,
    working: found.working,
    explanations: found.explanations,
  };
}
