import type { ClaimOf } from '../../schema/claim.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { PlanReading } from '../../schema/plan-reading.ts';
import type { DistrictSaid } from '../said.ts';
import { evidence, plansOf } from './evidence.ts';

/**
 * What a district says of an indicator, with its proof: the targets, the sentences that mention it, the plans whose table
 * is missing, or, where nothing was found, the words that were looked for in each of its plans.
 */
export function presenceClaim(
  indicator: Indicator,
  { district, presence, targets, reached, mentions, missing }: DistrictSaid,
  readings: readonly PlanReading[],
): ClaimOf<'presence'> {
  const plans = plansOf([district], readings);
  const restsOn = {
    stated: () => evidence(plans, { quantities: targets }),
    ranked: () => evidence(plans, { quantities: targets }),
    unavailable: () => evidence(missing),
    mentioned: () =>
      evidence(plans, {
        quantities: reached,
        sentences: mentions,
        words: [...new Set(mentions.map(({ word }) => word))],
      }),
    unstated: () => evidence(plans, { words: indicator.lookedFor }),
  };
  return {
    id: `presence/${indicator.id}/${district}`,
    kind: 'presence',
    subject: { indicator: indicator.id },
    district,
    presence,
    evidence: restsOn[presence](),
  };
}
