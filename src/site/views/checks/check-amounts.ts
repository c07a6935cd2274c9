import type { Finding, FindingRule, Term } from '../../../schema/finding.ts';
import { boundSign } from '../../wording/bound-sign.ts';
import { figureText } from '../../parts/figure-text.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { termQuantity } from './term-quantity.ts';
import { amountRun, amountText, unitLabel } from '../../wording/unit-text.ts';

/** Kinds of sum that check their first figure; others check their last. */
const totalRules: ReadonlySet<FindingRule> = new Set(['parts-of-total', 'of-which', 'shares-of-whole']);

/** Kinds of sum that set two stated figures beside each other, each as its plan writes it. */
const comparesAsWritten: ReadonlySet<FindingRule> = new Set(['stated-twice', 'already-met']);

/** The numbers of a finding with bound and unit, as they stand in a sentence. */
export interface CheckAmounts {
  stated: string;
  implied: string;
  tolerance: string | null;
}

/** What a finding says is stated and implied; `null` where it could not be checked for lack of a number. */
export function checkAmounts(finding: Finding, library: Library, edition: Edition): CheckAmounts | null {
  const { rule, stated, implied, unit, tolerance, terms } = finding;
  if (stated === null || implied === null) return null;
  if (rule === 'unit-of-indicator') {
    const named = (symbol: string): string => unitLabel(symbol, library, edition);
    return { stated: named(stated), implied: named(implied), tolerance: null };
  }
  const inUnit = (number: string): string =>
    amountRun(
      amountText(
        { value: number, unit, subject: termQuantity(terms[0]!, library).subject },
        library,
        edition,
      ),
    );
  if (comparesAsWritten.has(rule)) {
    const written = (term: Term): string => figureText(termQuantity(term, library), library, edition);
    return {
      stated: written(terms.at(-1)!),
      implied: written(terms[0]!),
      tolerance: tolerance === null ? null : inUnit(tolerance),
    };
  }
  const { points } = edition.words.checks;
  const amount = rule === 'yearly-points' ? points : inUnit;
  const [first, last] = [terms[0]!, terms.at(-1)!];
  const sign = (term: Term): string => boundSign(termQuantity(term, library));
  return {
    stated: sign(totalRules.has(rule) ? first : last) + amount(stated),
    implied: amount(implied),
    tolerance: tolerance === null ? null : (unit === '%' ? points : inUnit)(tolerance),
  };
}
