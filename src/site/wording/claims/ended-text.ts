import { endedClaim } from '../../../compare/claims/plan-claims.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { claimText } from './claim-text.ts';

/** That a plan's term has ended before the day of the data, in words; `null` where it runs on. */
export function endedText(plan: string, library: Library, edition: Edition): string | null {
  const claim = endedClaim(library.plan(plan), library.settings.asOf);
  return claim && claimText(claim, library, edition);
}
