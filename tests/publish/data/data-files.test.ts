import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { dataFiles } from '../../../src/publish/data/data-files.ts';
import { columnFields, quantityColumns } from '../../../src/publish/data/quantity-columns.ts';
import type { Finding } from '../../../src/schema/finding.ts';
import { noGlosses } from '../../samples/sample-glosses.ts';
import { sampleGrammar } from '../../samples/sample-grammar.ts';
import { sampleQuantity } from '../../samples/sample-quantity.ts';
import { sampleHeads } from '../../samples/sample-heads.ts';
import { sampleReading } from '../../samples/sample-reading.ts';
import { sampleSettings } from '../../samples/sample-settings.ts';

const quantities = [
  sampleQuantity({ quote: '=力争5家，含“引号”', subject: '企业', alsoIndicators: ['firms', 'plants'] }),
  sampleQuantity({ value: null, unit: null, bound: 'relative' }),
  sampleQuantity({ value: '10..15', unit: '%', bound: 'range', period: '2021-2025' }),
  sampleQuantity({ value: '48:52', unit: null }),
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
  passages: [],
  successions: [],
  settings: sampleSettings,
  vocabulary: {
    districts: [],
    topics: [],
    indicators: [],
    bounds: [],
    units: [],
    roles: [],
    neutral: [],
    grammar: sampleGrammar,
    heads: sampleHeads,
    titles: {},
    offices: [],
    english: [],
    glosses: noGlosses,
    synonyms: [],
  },
  readings: [sampleReading('first', quantities)],
  findings: [finding],
  comparisons: [],
  version: { hash: 'abcd1234', date: '2026-01-01' },
  addressOf: (plan, sentence) => `https://plans.example/plans/${plan}/#${sentence}`,
});

describe('dataFiles', () => {
  it('gives what the sums show, with its schema', () => {
    expect(JSON.parse(files.get('checks.json')!)).toEqual([finding]);
    expect(JSON.parse(files.get('schemas/checks.json')!)).toMatchObject({ type: 'array' });
  });

  const names = quantityColumns.map(({ name }) => name);

  it('gives the same quantities as CSV and as JSON', () => {
    const rows = csvParse(files.get('quantities.csv')!);
    const records = JSON.parse(files.get('quantities.json')!) as Record<string, unknown>[];
    expect(rows.columns).toEqual(names);
    expect(rows).toHaveLength(records.length);
    expect(rows[0]).toMatchObject({
      version: 'abcd1234',
      quote: '=力争5家，含“引号”',
      value: '5',
      alsoIndicators: 'firms;plants',
    });
    expect(rows[1]).toMatchObject({ value: '', unit: '', bound: 'relative' });
  });

  it('gives ranges and ratios in columns of their own', () => {
    const [range, ratio] = csvParse(files.get('quantities.csv')!).slice(2);
    expect(range).toMatchObject({ value: '10', valueTo: '15', ratio: '', yearFrom: '2021', yearTo: '2025' });
    expect(ratio).toMatchObject({ value: '', valueTo: '', ratio: '48∶52' });
  });

  it('guards the file for spreadsheets', () => {
    const text = files.get('quantities-spreadsheet.csv')!;
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(csvParse(text.slice(1))[0]).toMatchObject({ quote: "'=力争5家，含“引号”", value: '5' });
  });

  it('has a column for every field of a quantity, but for its period and place', () => {
    expect(names).toEqual(expect.arrayContaining(columnFields));
  });

  it('describes and types every column of the CSV in the data package, and names files that exist', () => {
    const { resources } = JSON.parse(files.get('datapackage.json')!) as {
      resources: {
        path: string;
        jsonSchema?: string;
        schema?: { fields: { name: string; type: string; description: string }[] };
      }[];
    };
    const { fields } = resources.find(({ path }) => path === 'quantities.csv')!.schema!;
    expect(fields.map(({ name }) => name)).toEqual(names);
    for (const { type, description } of fields) expect([type, description]).not.toContain('');
    for (const { path, jsonSchema } of resources) {
      expect(files.has(path)).toBe(true);
      if (jsonSchema) expect(files.has(jsonSchema)).toBe(true);
    }
  });

  it('publishes a JSON Schema for each kind of record', () => {
    const schema = JSON.parse(files.get('schemas/quantities.json')!) as { items: { required: string[] } };
    expect(schema.items.required).toContain('quote');
  });
});
