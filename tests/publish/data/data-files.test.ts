import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { dataFiles, quantityColumns } from '../../../src/publish/data/data-files.ts';
import type { Finding } from '../../../src/schema/finding.ts';
import { sampleQuantity } from '../../samples/sample-quantity.ts';
import { sampleReading } from '../../samples/sample-reading.ts';
import { sampleSettings } from '../../samples/sample-settings.ts';

const quantities = [
  sampleQuantity({ quote: '=力争5家，含“引号”', subject: '企业', alsoIndicators: ['firms', 'plants'] }),
  sampleQuantity({ value: null, unit: null, bound: 'relative' }),
];
const finding: Finding = {
  id: 'shares-of-whole.first-plan.s1-1',
  rule: 'shares-of-whole',
  verdict: 'differs',
  plan: 'first-plan',
  district: 'first',
  indicator: null,
  terms: [{ role: 'figure', plan: 'first-plan', quantity: 's1-1' }],
  stated: '100',
  implied: '99',
  unit: '%',
  tolerance: '0.15',
  working: ['40 + 59 = 99'],
  explanations: [],
};
const files = dataFiles({
  claims: [],
  settings: sampleSettings,
  vocabulary: {
    districts: [],
    topics: [],
    indicators: [],
    bounds: [],
    units: [],
    roles: [],
    neutral: [],
    titles: {},
    offices: [],
    english: [],
    synonyms: [],
  },
  readings: [sampleReading('first', quantities)],
  findings: [finding],
  comparisons: [],
  version: { hash: 'abcd1234', date: '2026-01-01' },
});

describe('dataFiles', () => {
  it('gives what the sums show, with its schema', () => {
    expect(JSON.parse(files.get('checks.json')!)).toEqual([finding]);
    expect(JSON.parse(files.get('schemas/checks.json')!)).toMatchObject({ type: 'array' });
  });

  it('gives the same quantities as CSV and as JSON', () => {
    const rows = csvParse(files.get('quantities.csv')!.slice(1));
    const records = JSON.parse(files.get('quantities.json')!) as Record<string, unknown>[];
    expect(rows.columns).toEqual(quantityColumns);
    expect(rows).toHaveLength(records.length);
    expect(rows[0]).toMatchObject({
      quote: "'=力争5家，含“引号”",
      value: '5',
      alsoIndicators: 'firms;plants',
    });
    expect(rows[1]).toMatchObject({ value: '', unit: '', bound: 'relative' });
  });

  it('describes every column of the CSV in the data package', () => {
    const { resources } = JSON.parse(files.get('datapackage.json')!) as {
      resources: { path: string; schema?: { fields: { name: string; type: string }[] } }[];
    };
    const csv = resources.find(({ path }) => path === 'quantities.csv')!;
    expect(csv.schema!.fields.map(({ name }) => name)).toEqual(quantityColumns);
    for (const { path } of resources) expect(files.has(path)).toBe(true);
  });

  it('publishes a JSON Schema for each kind of record', () => {
    const schema = JSON.parse(files.get('schemas/quantities.json')!) as { items: { required: string[] } };
    expect(schema.items.required).toContain('quote');
  });
});
