import type { AlignedQuantity } from '../../src/schema/aligned-quantity.ts';

let made = 0;

/** A target of 5 家 by 2025, with what a test changes of it. */
export function sampleQuantity(changes: Partial<AlignedQuantity> = {}): AlignedQuantity {
  made += 1;
  return {
    id: `s${made}-1`,
    quote: '企业5家',
    cell: null,
    subject: '企业',
    value: '5',
    unit: '家',
    bound: 'exact',
    inclusive: null,
    measure: 'level',
    yearly: false,
    status: 'target',
    period: '2025',
    periodFrom: 'sentence',
    direction: null,
    act: null,
    stage: null,
    scope: 'district',
    modality: null,
    nature: null,
    sentence: `s${made}`,
    start: 0,
    end: 4,
    place: { line: 1, column: 1, offset: 0 },
    plan: 'first-plan',
    district: 'first',
    indicator: 'enterprises',
    alsoIndicators: [],
    definition: null,
    qualifier: null,
    ownName: null,
    goal: 'g1',
    topic: 'industry',
    readBy: 'program',
    checkedOn: null,
    ...changes,
  };
}
