import { falseClaims } from '../../check/claims/false-claims.ts';
import type { PublishedClaim } from '../../schema/claim.ts';
import type { Library } from '../library.ts';
import { publishedClaims } from './published-claims.ts';

/** Every claim of the site, recounted from the data. Throws, naming each claim that does not hold: no page may print it. */
export function provenClaims(library: Library): PublishedClaim[] {
  const { readings, vocabulary, findings } = library;
  const claims = publishedClaims(library);
  const untrue = falseClaims({
    claims,
    plans: readings,
    indicators: vocabulary.indicators,
    topics: vocabulary.topics,
    checks: findings,
  });
  if (untrue.length > 0) {
    const lines = untrue.map(({ id, text, reasons, pages }) => {
      const places = pages.map((page) => `/${page}`).join(', ');
      return `${id}: “${text}” on ${places}: ${reasons.join('; ')}`;
    });
    throw new Error(`${untrue.length} claims do not hold:\n${lines.join('\n')}`);
  }
  return claims;
}
