import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { PublishedClaim } from '../../schema/claim.ts';
import type { Finding } from '../../schema/finding.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { PlanReading } from '../../schema/plan-reading.ts';
import type { Topic } from '../../schema/topic.ts';

/** The data files that a reader needs to recount the claims: `claims.json` and those that it rests on. */
export interface ClaimData {
  /** `claims.json` */
  claims: readonly PublishedClaim[];
  /** `plans/<plan>.json` */
  plans: readonly PlanReading[];
  /** `indicators.json` */
  indicators: readonly Indicator[];
  /** `topics.json` */
  topics: readonly Topic[];
  /** `checks.json` */
  checks: readonly Finding[];
}

/** How a district stands to an indicator, as the data files have it. */
export type Standing = 'stated' | 'ranked' | 'unavailable' | 'mentioned' | 'unstated';

/** The data files with what every recount asks of them. */
export interface Recount {
  data: ClaimData;
  plan: (id: string) => PlanReading | undefined;
  plansOf: (district: string) => readonly PlanReading[];
  quantity: (ref: { plan: string; id: string }) => AlignedQuantity | undefined;
  /** The text that an anchor of a plan names: a sentence, or a heading. */
  text: (plan: string, anchor: string) => string | undefined;
  targets: (indicator: string, district: string) => readonly AlignedQuantity[];
  standing: (indicator: string, district: string) => Standing;
  /** Whether a word stands anywhere in the plans of a district: width, case and white space do not matter. */
  standsIn: (word: string, district: string) => boolean;
  indicator: (id: string) => Indicator | undefined;
  topic: (id: string) => Topic | undefined;
}

/** Text as words are looked for in it. */
export function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
}

/** Indexes the data files once. */
export function recountOf(data: ClaimData): Recount {
  const plans = new Map(data.plans.map((plan) => [plan.about.id, plan]));
  const byDistrict = Map.groupBy(data.plans, ({ about }) => about.district);
  const quantities = new Map(
    data.plans.flatMap((plan) => plan.quantities.map((one) => [`${one.plan} ${one.id}`, one] as const)),
  );
  const texts = new Map(
    data.plans.flatMap(({ about, text: { sections } }) =>
      sections.flatMap(({ anchor, heading, passages }) => [
        [`${about.id} ${anchor}`, heading] as const,
        ...passages.flatMap(({ sentences }) =>
          sentences.map((sentence) => [`${about.id} ${sentence.anchor}`, sentence.text] as const),
        ),
      ]),
    ),
  );
  const whole = new Map(
    [...byDistrict].map(([district, own]) => [
      district,
      own
        .flatMap(({ text: { sections } }) =>
          sections.flatMap(({ heading, passages }) => [
            heading,
            ...passages.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
          ]),
        )
        .map(folded)
        .join('\n'),
    ]),
  );
  const indicators = new Map(data.indicators.map((indicator) => [indicator.id, indicator]));
  const topics = new Map(data.topics.map((topic) => [topic.id, topic]));
  const stated = new Map<string, AlignedQuantity[]>();
  for (const quantity of quantities.values()) {
    const measured = [quantity.indicator, ...quantity.alsoIndicators].filter((id) => id !== null);
    for (const id of new Set(measured)) {
      const key = `${id} ${quantity.district}`;
      stated.set(key, [...(stated.get(key) ?? []), quantity]);
    }
  }
  const plansOf = (district: string): readonly PlanReading[] => byDistrict.get(district) ?? [];
  // The same words are looked for in one claim after another.
  const stands = new Map<string, boolean>();
  const standsIn = (word: string, district: string): boolean => {
    const key = `${district} ${word}`;
    const known = stands.get(key) ?? whole.get(district)?.includes(folded(word)) ?? false;
    stands.set(key, known);
    return known;
  };
  const statedBy = (indicator: string, district: string): readonly AlignedQuantity[] =>
    stated.get(`${indicator} ${district}`) ?? [];
  return {
    data,
    plan: (id) => plans.get(id),
    plansOf,
    quantity: ({ plan, id }) => quantities.get(`${plan} ${id}`),
    text: (plan, anchor) => texts.get(`${plan} ${anchor}`),
    targets: (indicator, district) =>
      statedBy(indicator, district).filter(({ status }) => status === 'target'),
    standing: (id, district) => {
      const own = statedBy(id, district);
      const targets = own.filter(({ status }) => status === 'target');
      if (targets.length > 0) return targets.some(({ value }) => value !== null) ? 'stated' : 'ranked';
      const indicator = indicators.get(id);
      if (indicator?.inTable && plansOf(district).some(lacksTable)) return 'unavailable';
      const isMentioned =
        own.length > 0 ||
        [...(indicator?.lookedFor ?? []), ...(indicator?.wordings ?? [])].some((word) =>
          standsIn(word, district),
        );
      return isMentioned ? 'mentioned' : 'unstated';
    },
    standsIn,
    indicator: (id) => indicators.get(id),
    topic: (id) => topics.get(id),
  };
}

/** Whether our text of a plan lacks the table of indicators that the plan points to. */
export function lacksTable({ about }: PlanReading): boolean {
  return about.gaps.some(({ kind }) => kind === 'indicator-table');
}
