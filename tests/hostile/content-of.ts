import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkArithmetic } from '../../src/check/arithmetic/check-arithmetic.ts';
import { compareDistricts } from '../../src/compare/compare-districts.ts';
import { loadReading, type LoadedReading } from '../../src/load/load-reading.ts';
import { loadVocabulary } from '../../src/load/load-vocabulary.ts';
import { planReader } from '../../src/read/plan-reader.ts';
import { libraryOf, type Library } from '../../src/site/library.ts';
import type { PlanReading } from '../../src/schema/plan-reading.ts';
import { sampleSettings } from '../samples/sample-settings.ts';

const vocabulary = (await loadVocabulary('tests/fixtures/content')).vocabulary!;
const reader = planReader(vocabulary);

/** The front matter of a plan of an invented county, its original beside it. */
export function frontMatter(lines: Readonly<Record<string, string>> = {}): string {
  const fields = {
    id: 'plan',
    district: 'songlan',
    kind: 'action-plan',
    title: '{ zh: 方案, en: Plan }',
    shortTitle: '{ zh: 方案, en: Plan }',
    issuer: '{ zh: 县政府, en: County }',
    documentNumber: 'null',
    dates: "{ adopted: null, issued: '2026-01-20', published: null }",
    span: '{ from: 2026, to: 2027 }',
    outlook: 'null',
    source: '{ name: { zh: 网站, en: Site }, original: plan.txt }',
    gaps: '[]',
    cuts: '[]',
    errata: '[]',
    ...lines,
  };
  return `---\n${Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n')}\n---\n\n`;
}

/** A plan of the invented county and its original as they lie on the disk. */
export interface PlanFiles {
  plan: string | Uint8Array;
  original: string | Uint8Array;
}

/** A plan whose Markdown and original are this text. */
export function planOf(text: string): PlanFiles {
  return { plan: frontMatter() + text, original: text };
}

/** Loads a plan as a build does. */
export async function loaded({ plan, original }: PlanFiles): Promise<LoadedReading> {
  const folder = await mkdtemp(join(tmpdir(), 'hostile-'));
  try {
    await mkdir(join(folder, 'plans'));
    await mkdir(join(folder, 'originals'));
    await writeFile(join(folder, 'plans', 'plan.md'), plan);
    await writeFile(join(folder, 'originals', 'plan.txt'), original);
    return await loadReading(join(folder, 'plans', 'plan.md'), vocabulary, reader);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The library of a site that has this plan alone. */
export function libraryOfReading(reading: PlanReading): Library {
  const districts = vocabulary.districts.filter(({ id }) => id === reading.about.district);
  return libraryOf({
    settings: sampleSettings,
    vocabulary,
    districts,
    readings: [reading],
    comparisons: compareDistricts(vocabulary, districts, [reading]),
    findings: checkArithmetic([reading], vocabulary),
    version: { hash: '01234567', date: '2026-01-01' },
    content: { hash: '01234567', vocabulary: '01234567', plans: {} },
    versions: [],
    selections: {},
  });
}
