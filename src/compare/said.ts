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
  const byDistrict = plansByDistrict(readings);
  return districts.map((district) => {
    const plans = byDistrict.get(district) ?? [];
    const quantities = plans.flatMap((plan) => spoken(plan).quantities.get(indicator.id) ?? []);
    const targets = quantities.filter(({ status }) => status === 'target');
    const mentions = plans.flatMap((plan) => spoken(plan).mentions.get(indicator.id) ?? []);
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

const indexed = new WeakMap<readonly PlanReading[], Map<string, PlanReading[]>>();

/** The plans of each district. They are asked for once an indicator: filtering anew would grow with districts times plans. */
function plansByDistrict(readings: readonly PlanReading[]): Map<string, PlanReading[]> {
  const known = indexed.get(readings);
  if (known) return known;
  const byDistrict = Map.groupBy(readings, ({ about }) => about.district);
  indexed.set(readings, byDistrict);
  return byDistrict;
}

/** What a plan says, by indicator. */
interface Spoken {
  quantities: Map<string, AlignedQuantity[]>;
  mentions: Map<string, WordRef[]>;
}

const spokenBy = new WeakMap<PlanReading, Spoken>();

function spoken(plan: PlanReading): Spoken {
  const known = spokenBy.get(plan);
  if (known) return known;
  const made: Spoken = { quantities: new Map(), mentions: new Map() };
  for (const quantity of plan.quantities) {
    for (const id of new Set([quantity.indicator, ...quantity.alsoIndicators])) {
      if (id !== null) listIn(made.quantities, id).push(quantity);
    }
  }
  for (const { indicator, sentence, start, end, word, within } of plan.mentions) {
    listIn(made.mentions, indicator).push({ plan: plan.about.id, sentence, start, end, word, within });
  }
  spokenBy.set(plan, made);
  return made;
}

function listIn<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
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
