import type { Claim, PublishedClaim } from '../../schema/claim.ts';
import { editionOf } from '../edition.ts';
import type { Library } from '../library.ts';
import { claimText } from '../wording/claims/claim-text.ts';
import { pageClaims } from './page-claims.ts';

/** Every claim of the site once, with its text in both languages and the pages it stands on. */
export function publishedClaims(library: Library): PublishedClaim[] {
  const [zh, en] = [editionOf('zh', '/'), editionOf('en', '/')];
  const found = new Map<string, { claim: Claim; pages: Set<string> }>();
  for (const { page, claims } of pageClaims(library)) {
    for (const claim of claims) {
      const known = found.get(claim.id);
      if (known) known.pages.add(page);
      else found.set(claim.id, { claim, pages: new Set([page]) });
    }
  }
  return [...found.values()].map(({ claim, pages }) => ({
    claim,
    text: { zh: claimText(claim, library, zh), en: claimText(claim, library, en) },
    pages: [...pages],
  }));
}
