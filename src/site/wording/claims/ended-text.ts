import { endedClaim } from '../../../compare/claims/plan-claims.ts';
import type { PlanReading } from '../../../schema/plan-reading.ts';
import type { ClaimedText } from '../../claims/claimed-text.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { claimText } from './claim-text.ts';

/** That a plan's term has ended before the day of the data; `null` where it runs on. */
export function endedText(plan: string, library: Library, edition: Edition): ClaimedText | null {
  const claim = endedClaim(library.plan(plan), library.settings.asOf);
  return claim && { text: claimText(claim, library, edition), claims: [claim.id] };
}

/** Whose terms have ended, and with which year, in one sentence; `null` where all run on. */
export function endedTerms(
  plans: readonly PlanReading[],
  library: Library,
  { words, say }: Edition,
): ClaimedText | null {
  const claims = plans.flatMap(
    ({ about }) => endedClaim(library.plan(about.id), library.settings.asOf) ?? [],
  );
  if (claims.length === 0) return null;
  const terms = claims.map(({ plan, year }) =>
    words.claims.endedTerm(say(library.district(library.plan(plan).about.district).shortName), year),
  );
  return {
    text: words.sentence(words.claims.endedTerms([...new Set(terms)], library.settings.asOf)),
    claims: claims.map(({ id }) => id),
  };
}
