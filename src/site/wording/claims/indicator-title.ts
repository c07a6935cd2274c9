import { indicatorClaim } from '../../../compare/claims/indicator-claim.ts';
import type { IndicatorComparison } from '../../../compare/compare-indicator.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { claimText } from './claim-text.ts';

/** What a comparison finds, as a title: `仓山要超过 600 家，台江要超过 400 家：高新技术企业数`. */
export function indicatorTitle(comparison: IndicatorComparison, library: Library, edition: Edition): string {
  return claimText(indicatorClaim(comparison, library.readings), library, edition);
}
