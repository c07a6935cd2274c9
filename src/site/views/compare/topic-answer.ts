import { extent, targetsClaim } from '../../../compare/claims/count-claims.ts';
import { comparableClaim } from '../../../compare/claims/overview-claims.ts';
import type { ClaimOf } from '../../../schema/claim.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { claimText, targetsOfText } from '../../wording/claims/claim-text.ts';

/** The claims that answer what the districts say on a topic. */
export function topicAnswerClaims(
  topic: string,
  { comparisons, readings, districts, roleOf }: Library,
): { comparable: ClaimOf<'comparable'>; targets: ClaimOf<'targets'>[] } {
  return {
    comparable: comparableClaim(comparisons, readings, topic),
    targets: districts.map(({ id }) => targetsClaim(readings, roleOf, extent({ district: id, topic }))),
  };
}

/** How many districts an answer names one by one. */
const namedDistricts = 6;

/** What the districts say on a topic, in a sentence or two: who states how much, and what of it can be compared. */
export function topicAnswer(topic: string, library: Library, edition: Edition): string {
  const { words } = edition;
  const { comparable, targets } = topicAnswerClaims(topic, library);
  const stating = targets.filter(({ figures, relative }) => figures + relative > 0);
  const named = stating.slice(0, namedDistricts).map((claim) => targetsOfText(claim, library, edition));
  const sentences = [
    ...(named.length === 0 ? [] : [words.phrase(named)]),
    claimText(comparable, library, edition),
  ];
  return sentences.map((text) => words.sentence(text)).join(words.gap);
}
