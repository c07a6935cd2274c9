import { extent, targetsClaim } from '../../../compare/claims/count-claims.ts';
import type { ClaimOf, Extent } from '../../../schema/claim.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { claimText, targetsBesides } from './claim-text.ts';

/** How many targets the library holds within an extent; all of them by default. */
export function targetsIn({ readings, roleOf }: Library, limits: Partial<Extent> = {}): ClaimOf<'targets'> {
  return targetsClaim(readings, roleOf, extent(limits));
}

/** A count of targets with what it leaves out: `10 个目标，其中 7 个有数（另有 2 处重复，不另计）`. */
export function targetsText(claim: ClaimOf<'targets'>, library: Library, edition: Edition): string {
  const besides = targetsBesides(claim, edition);
  return claimText(claim, library, edition) + (besides === null ? '' : edition.words.bracket(besides));
}
