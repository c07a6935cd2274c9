import type { AlignedQuantity } from '../schema/aligned-quantity.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { PlanReading } from '../schema/plan-reading.ts';

/**
 * What a plan says of an indicator. `unavailable`: the plan points to a table of indicators that our source lacks, and
 * the figure may stand there; it is never taken for silence.
 */
export const presences = ['stated', 'unavailable', 'mentioned', 'unstated'] as const;
export type Presence = (typeof presences)[number];

/** A sentence of a plan, by its anchor. */
export interface SentenceRef {
  plan: string;
  sentence: string;
}

/**
 * What a district's plans together say of an indicator: its targets, what it has reached already, and where it is spoken
 * of without a number. `missing` names the plans whose table of indicators our source lacks.
 */
export interface DistrictSaid {
  district: string;
  presence: Presence;
  targets: AlignedQuantity[];
  reached: AlignedQuantity[];
  mentions: SentenceRef[];
  missing: string[];
}

/** What each district says of an indicator, one entry a district in the order given. */
export function sayings(
  indicator: Indicator,
  districts: readonly string[],
  readings: readonly PlanReading[],
): DistrictSaid[] {
  return districts.map((district) => {
    const plans = readings.filter(({ about }) => about.district === district);
    const quantities = plans.flatMap((plan) => plan.quantities.filter((found) => measures(found, indicator)));
    const targets = quantities.filter(({ status }) => status === 'target');
    const mentions = plans.flatMap(({ about, mentions: found }) =>
      found
        .filter((mention) => mention.indicator === indicator.id)
        .map(({ sentence }) => ({ plan: about.id, sentence })),
    );
    const missing = plans
      .filter(({ about }) => indicator.inTable && about.gaps.some(({ kind }) => kind === 'indicator-table'))
      .map(({ about }) => about.id);
    return {
      district,
      presence: presenceOf(
        targets.length,
        missing.length,
        mentions.length + quantities.length - targets.length,
      ),
      targets,
      reached: quantities.filter(({ status }) => status !== 'target'),
      mentions,
      missing,
    };
  });
}

function measures({ indicator, alsoIndicators }: AlignedQuantity, { id }: Indicator): boolean {
  return indicator === id || alsoIndicators.includes(id);
}

function presenceOf(targets: number, missing: number, mentions: number): Presence {
  if (targets > 0) return 'stated';
  if (missing > 0) return 'unavailable';
  return mentions > 0 ? 'mentioned' : 'unstated';
}
