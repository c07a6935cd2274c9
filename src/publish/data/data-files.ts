import * as z from 'zod';
import type { IndicatorComparison } from '../../compare/compare-indicator.ts';
import { alignedQuantitySchema } from '../../schema/aligned-quantity.ts';
import { publishedClaimSchema, type PublishedClaim } from '../../schema/claim.ts';
import { districtSchema } from '../../schema/district.ts';
import { findingSchema, type Finding } from '../../schema/finding.ts';
import { indicatorSchema } from '../../schema/indicator.ts';
import { planReadingSchema, readGoalSchema, type PlanReading } from '../../schema/plan-reading.ts';
import { sharedPassageSchema, type SharedPassage } from '../../schema/shared-passage.ts';
import { successionRecordSchema, type SuccessionRecord } from '../../schema/succession-record.ts';
import type { SiteSettings } from '../../schema/site-settings.ts';
import { topicSchema } from '../../schema/topic.ts';
import { versionContentSchema } from '../../schema/version-record.ts';
import type { Vocabulary } from '../../schema/vocabulary.ts';
import { comparisonRecord, comparisonRecordSchema } from './comparison-record.ts';
import { csvForPrograms, csvForSpreadsheets } from './csv.ts';
import { dataPackage } from './data-package.ts';
import { quantityColumns } from './quantity-columns.ts';
import type { DataVersion } from './data-version.ts';

/** What the data files are made of. */
export interface Published {
  settings: SiteSettings;
  vocabulary: Vocabulary;
  readings: readonly PlanReading[];
  comparisons: readonly IndicatorComparison[];
  findings: readonly Finding[];
  claims: readonly PublishedClaim[];
  /** Passages that stand in two plans, one entry for each of the two. */
  passages: readonly SharedPassage[];
  /** Plans that follow one another, by their ids. */
  successions: readonly SuccessionRecord[];
  version: DataVersion;
  /** The full address of a sentence. */
  addressOf: (plan: string, sentence: string) => string;
}

/** The JSON Schemas of the data files, by name. */
const schemas = {
  quantities: z.array(alignedQuantitySchema),
  goals: z.array(readGoalSchema),
  indicators: z.array(indicatorSchema),
  topics: z.array(topicSchema),
  districts: z.array(districtSchema),
  comparisons: z.array(comparisonRecordSchema),
  checks: z.array(findingSchema),
  claims: z.array(publishedClaimSchema),
  passages: z.array(sharedPassageSchema),
  successions: z.array(successionRecordSchema),
  plan: planReadingSchema,
  version: versionContentSchema,
};

/** The data files by their path below `/data/`, each as its text: JSON, CSV, JSON Schemas and the data package. */
export function dataFiles({
  settings,
  vocabulary,
  readings,
  comparisons,
  findings,
  claims,
  passages,
  successions,
  version,
  addressOf,
}: Published): Map<string, string> {
  const quantities = readings.flatMap((reading) => reading.quantities);
  const columns = quantityColumns.map(({ name }) => name);
  const rows = quantities.map((quantity) =>
    quantityColumns.map(({ cell }) => cell(quantity, { version: version.hash, addressOf })),
  );
  return new Map([
    ['quantities.json', json(quantities)],
    ['quantities.csv', csvForPrograms(columns, rows)],
    ['quantities-spreadsheet.csv', csvForSpreadsheets(columns, rows)],
    ['goals.json', json(readings.flatMap(({ goals }) => goals))],
    ['indicators.json', json(vocabulary.indicators)],
    ['topics.json', json(vocabulary.topics)],
    ['districts.json', json(vocabulary.districts)],
    ['comparisons.json', json(comparisons.map(comparisonRecord))],
    ['checks.json', json(findings)],
    ['claims.json', json(claims)],
    ['passages.json', json(passages)],
    ['successions.json', json(successions)],
    ['datapackage.json', json(dataPackage(settings, version))],
    ...readings.map((reading) => [`plans/${reading.about.id}.json`, json(reading)] as const),
    ...Object.entries(schemas).map(
      ([name, schema]) => [`schemas/${name}.json`, json(z.toJSONSchema(schema, { io: 'output' }))] as const,
    ),
  ]);
}

/** JSON with a record of a list, or a part of a whole, on each line: half the size of one with a line for each value. */
function json(value: object): string {
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const lines = Array.isArray(value)
    ? value.map((record) => JSON.stringify(record))
    : Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}: ${JSON.stringify(part)}`);
  return `${open}\n${lines.join(',\n')}\n${close}\n`;
}
