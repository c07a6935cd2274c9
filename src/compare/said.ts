import type { AlignedQuantity } from '../schema/aligned-quantity.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { PlanReading, WordPlace } from '../schema/plan-reading.ts';

/**
 * What a plan says of an indicator. `stated`: a target with a figure. `ranked`: a target set only by a rank or a reference.
 * `unavailable`: the plan points to a table of indicators that our source lacks, and the figure may stand there; it is
 * never taken for silence. `mentioned`: words, or a state reached, without a target. `unstated`: none of the words looked
 * for stands anywhere in the text.
 */
export const presences = ['stated', 'ranked', 'unavailable', 'mentioned', 'unstated'] as const;
export type Presence = (typeof presences)[number];

/** A place in one of the plans at which a word of the vocabulary stands. */
export interface WordRef extends WordPlace {
  plan: string;
}

/**
 * What a district's plans together say of an indicator: its targets, what it has reached already, and where it is spoken
 * of without a number. `missing` names the plans whose table of indicators our source lacks.
 */
export interface DistrictSaid {
  indicator: string;
  district: string;
  presence: Presence;
  targets: AlignedQuantity[];
  reached: AlignedQuantity[];
  mentions: WordRef[];
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
        .map(({ sentence, start, end, word, within }) => ({
          plan: about.id,
          sentence,
          start,
          end,
          word,
          within,
        })),
    );
    const missing = plans
      .filter(({ about }) => indicator.inTable && about.gaps.some(({ kind }) => kind === 'indicator-table'))
      .map(({ about }) => about.id);
    return {
      indicator: indicator.id,
      district,
      presence: presenceOf(targets, missing.length, mentions.length + quantities.length - targets.length),
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

/** Whether a district sets a target of any kind, with a figure or by rank or reference only. */
export function setsTarget({ presence }: Pick<DistrictSaid, 'presence'>): boolean {
  return presence === 'stated' || presence === 'ranked';
}

function presenceOf(targets: readonly AlignedQuantity[], missing: number, mentions: number): Presence {
  if (targets.length > 0) return targets.some(({ value }) => value !== null) ? 'stated' : 'ranked';
  if (missing > 0) return 'unavailable';
  return mentions > 0 ? 'mentioned' : 'unstated';
}
