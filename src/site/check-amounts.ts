import type { Finding } from '../schema/finding.ts';
import type { Edition } from './edition.ts';
import { unitSuffix } from './figure-view.ts';
import type { Library } from './library.ts';

/** The numbers of a finding with their unit, as they stand in a sentence. */
export interface CheckAmounts {
  stated: string;
  implied: string;
  tolerance: string | null;
}

/** What a finding says is stated and implied; `null` where it could not be checked for lack of a number. */
export function checkAmounts(finding: Finding, library: Library, edition: Edition): CheckAmounts | null {
  const { rule, stated, implied, unit, tolerance } = finding;
  if (stated === null || implied === null) return null;
  if (rule === 'unit-of-indicator') {
    const named = (symbol: string): string => unitSuffix(symbol, library, edition).trim();
    return { stated: named(stated), implied: named(implied), tolerance: null };
  }
  const { points } = edition.words.checks;
  const inUnit = (number: string): string =>
    unit === null ? number : number + unitSuffix(unit, library, edition);
  const amount = rule === 'yearly-points' ? points : inUnit;
  return {
    stated: amount(stated),
    implied: amount(implied),
    tolerance: tolerance === null ? null : (unit === '%' ? points : inUnit)(tolerance),
  };
}
