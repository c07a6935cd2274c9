import { extent, targetsClaim } from '../../../compare/claims/count-claims.ts';
import { comparableClaim } from '../../../compare/claims/overview-claims.ts';
import type { ClaimOf } from '../../../schema/claim.ts';
import type { ClaimedText } from '../../claims/claimed-text.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { claimText, targetsOfText } from '../../wording/claims/claim-text.ts';

/** How many districts an answer names one by one. */
const namedDistricts = 6;

/** The claims that answer what the districts say on a topic: who states how much, of the first few, and what can be compared. */
export function topicAnswerClaims(
  topic: string,
  { comparisons, readings, districts, roleOf }: Library,
): { comparable: ClaimOf<'comparable'>; targets: ClaimOf<'targets'>[] } {
  return {
    comparable: comparableClaim(comparisons, readings, topic),
    targets: districts
      .map(({ id }) => targetsClaim(readings, roleOf, extent({ district: id, topic })))
      .filter(({ figures, relative }) => figures + relative > 0)
      .slice(0, namedDistricts),
  };
}

/** What the districts say on a topic, in a sentence or two: who states how much, and what of it can be compared. */
export function topicAnswer(topic: string, library: Library, edition: Edition): ClaimedText {
  const { words } = edition;
  const { comparable, targets } = topicAnswerClaims(topic, library);
  const named = targets.map((claim) => targetsOfText(claim, library, edition));
  const sentences = [
    ...(named.length === 0 ? [] : [words.phrase(named)]),
    claimText(comparable, library, edition),
  ];
  return {
    text: sentences.map((text) => words.sentence(text)).join(words.gap),
    claims: [...targets, comparable].map(({ id }) => id),
  };
}
