import type { Indicator } from '../../src/schema/indicator.ts';

/** An indicator that counts enterprises and stands in tables of indicators, with what a test changes of it. */
export function sampleIndicator(changes: Partial<Indicator> = {}): Indicator {
  return {
    id: 'enterprises',
    name: { zh: '企业', en: 'Enterprises' },
    topic: 'industry',
    measure: 'level',
    unit: '家',
    direction: 'up',
    inTable: true,
    lookedFor: ['企业'],
    wordings: ['企业'],
    definitions: [],
    note: null,
    ...changes,
  };
}
