import type { AlignedQuantity } from '../../src/schema/aligned-quantity.ts';
import type { PlanAbout } from '../../src/schema/plan-about.ts';
import type { Mention, PlanReading } from '../../src/schema/plan-reading.ts';

const name = { zh: '某', en: 'some' };

/** A plan of a district that states the quantities given and nothing else. */
export function sampleReading(
  district: string,
  quantities: readonly AlignedQuantity[],
  { mentions = [], gaps = [] }: { mentions?: Mention[]; gaps?: PlanAbout['gaps'] } = {},
): PlanReading {
  const id = `${district}-plan`;
  return {
    about: {
      id,
      district,
      kind: 'five-year-plan',
      title: name,
      shortTitle: name,
      issuer: name,
      documentNumber: null,
      dates: { adopted: '2021-01-14', issued: null, published: null },
      span: { from: 2021, to: 2025 },
      outlook: null,
      follows: null,
      source: { name, original: `${id}.txt`, address: null, fetched: null, pages: null },
      gaps,
      cuts: [],
      cutLines: [],
      errata: [],
      sums: [],
    },
    text: { sections: [], goals: [] },
    goals: [],
    quantities: quantities.map((quantity) => ({ ...quantity, plan: id, district })),
    numbers: { leftAlone: [], notUnderstood: [] },
    mentions,
    sentenceTopics: {},
    passing: {},
  };
}
