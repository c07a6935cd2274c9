import type { RecountOf } from './recount-of.ts';
import type { Claim, ClaimKind, PublishedClaim } from '../../schema/claim.ts';
import { recountOf, type ClaimData, type Recount } from './claim-data.ts';
import { recountCounts } from './recount-counts.ts';
import { recountIndicator } from './recount-indicator.ts';
import { recountOverview } from './recount-overview.ts';
import { recountPairs } from './recount-pairs.ts';
import { recountPlans } from './recount-plans.ts';
import { recountPresence } from './recount-presence.ts';
import { strayNumbers } from './stray-numbers.ts';

/** A claim that its evidence does not carry, and why, each reason a clause. */
export interface FalseClaim {
  id: string;
  pages: readonly string[];
  text: string;
  reasons: string[];
}

const recounts: { [Kind in ClaimKind]: RecountOf<Kind> } = {
  ...recountCounts,
  ...recountPresence,
  ...recountIndicator,
  ...recountPairs,
  ...recountOverview,
  ...recountPlans,
};

/** Recounts every published claim from the data files alone; gives those that do not hold. */
export function falseClaims(data: ClaimData): FalseClaim[] {
  const recount = recountOf(data);
  return data.claims.flatMap((published) => {
    const { claim, pages, text } = published;
    const reasons = [
      ...withoutEvidence(claim, recount),
      ...(recounts[claim.kind] as RecountOf<ClaimKind>)(claim, recount),
      ...strayNumbers(published, recount),
      ...unwarrantedOnly(published),
    ];
    return reasons.length === 0 ? [] : [{ id: claim.id, pages, text: text.zh, reasons }];
  });
}

/** What of a claim's evidence is missing from the data. */
function withoutEvidence({ evidence }: Claim, { plan, quantity, text }: Recount): string[] {
  return [
    ...(evidence.plans.length === 0 ? ['it rests on no plan'] : []),
    ...evidence.plans.filter((id) => !plan(id)).map((id) => `there is no plan ${id}`),
    ...evidence.quantities
      .filter((ref) => !quantity(ref))
      .map((ref) => `there is no quantity ${ref.plan} ${ref.id}`),
    ...evidence.sentences
      .filter((ref) => text(ref.plan, ref.sentence) === undefined)
      .map((ref) => `there is no sentence ${ref.plan} ${ref.sentence}`),
  ];
}

/** A text that begins with “only” needs that of all other districts nothing at all was found. */
const onlyRe = { zh: /^只有(?!名次)/u, en: /^Only /u };

function unwarrantedOnly({ claim, text }: PublishedClaim): string[] {
  if (!onlyRe.zh.test(text.zh) && !onlyRe.en.test(text.en)) return [];
  const isAlone =
    (claim.kind === 'indicator' &&
      claim.agreement === 'alone' &&
      claim.others.ranked.length + claim.others.mentioned.length + claim.others.unavailable.length === 0) ||
    (claim.kind === 'one-of-two' && claim.otherPresence === 'unstated') ||
    // Of indicators, not of districts: how many can be compared is recounted.
    claim.kind === 'comparable';
  return isAlone ? [] : ['it says “only”, but others mention it or may set it'];
}
