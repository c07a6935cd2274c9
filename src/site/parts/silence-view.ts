import { presenceClaim } from '../../compare/claims/presence-claim.ts';
import { setsTarget, type DistrictSaid, type Presence } from '../../compare/said.ts';
import type { Edition } from '../edition.ts';
import type { Library } from '../library.ts';
import { routes } from '../routes/address.ts';
import { claimText } from '../wording/claims/claim-text.ts';
import type { PageNotes, NoteView } from './page-notes.ts';

/**
 * What stands where a district sets no target: never a dash alone, always words. `within` are longer names of other things
 * inside which alone the words stand; `lookedFor` are the words that stand nowhere, each with the search of the district's
 * plans for it.
 */
export interface SilenceView {
  kind: Exclude<Presence, 'stated' | 'ranked'>;
  claim: string;
  text: string;
  within: string[];
  mentions: NoteView[];
  lookedFor: { word: string; href: string }[];
}

/** Sentences that only mention an indicator are many in some plans; the first few show where to look. */
const mentionsShown = 3;

/** The words for a district's silence on an indicator, or `null` if it states a target. */
export function silenceView(
  said: DistrictSaid,
  library: Library,
  edition: Edition,
  notes: PageNotes,
): SilenceView | null {
  if (setsTarget(said)) return null;
  const { indicator } = library.comparison(said.indicator);
  const claim = presenceClaim(indicator, said, library.readings);
  const isInside = said.mentions.length > 0 && said.mentions.every(({ within }) => within !== null);
  return {
    kind: said.presence as SilenceView['kind'],
    claim: claim.id,
    text: claimText(claim, library, edition),
    within: isInside
      ? [...new Set(said.mentions.flatMap(({ within }) => within ?? []))].slice(0, mentionsShown)
      : [],
    mentions: [...new Set(said.mentions.map(({ plan, sentence }) => notes.cite(plan, sentence)))].slice(
      0,
      mentionsShown,
    ),
    lookedFor:
      said.presence === 'unstated'
        ? claim.evidence.words.map((word) => ({ word, href: searchHref(word, said.district, edition) }))
        : [],
  };
}

/** The search of a district's plans for a word. */
function searchHref(word: string, district: string, { to }: Edition): string {
  return `${to(routes.search)}?${new URLSearchParams({ q: word, district }).toString()}`;
}
