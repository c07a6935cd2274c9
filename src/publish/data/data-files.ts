import * as z from 'zod';
import type { IndicatorComparison } from '../../compare/compare-indicator.ts';
import { alignedQuantitySchema, type AlignedQuantity } from '../../schema/aligned-quantity.ts';
import { publishedClaimSchema, type PublishedClaim } from '../../schema/claim.ts';
import { districtSchema } from '../../schema/district.ts';
import { findingSchema, type Finding } from '../../schema/finding.ts';
import { indicatorSchema } from '../../schema/indicator.ts';
import { planReadingSchema, readGoalSchema, type PlanReading } from '../../schema/plan-reading.ts';
import type { SiteSettings } from '../../schema/site-settings.ts';
import { topicSchema } from '../../schema/topic.ts';
import type { Vocabulary } from '../../schema/vocabulary.ts';
import { csv, type CsvCell } from './csv.ts';
import { dataPackage } from './data-package.ts';
import type { DataVersion } from './data-version.ts';

/** What the data files are made of. */
export interface Published {
  settings: SiteSettings;
  vocabulary: Vocabulary;
  readings: readonly PlanReading[];
  comparisons: readonly IndicatorComparison[];
  findings: readonly Finding[];
  claims: readonly PublishedClaim[];
  version: DataVersion;
}

/** The columns of `quantities.csv`, which are the fields of a published quantity. */
export const quantityColumns = Object.keys(alignedQuantitySchema.shape).filter(
  (column) => column !== 'place',
) as (keyof Omit<AlignedQuantity, 'place'>)[];

/** The JSON Schemas of the data files, by name. */
const schemas = {
  quantities: z.array(alignedQuantitySchema),
  goals: z.array(readGoalSchema),
  indicators: z.array(indicatorSchema),
  topics: z.array(topicSchema),
  districts: z.array(districtSchema),
  checks: z.array(findingSchema),
  claims: z.array(publishedClaimSchema),
  plan: planReadingSchema,
};

/** The data files by their path below `/data/`, each as its text: JSON, CSV, JSON Schemas and the data package. */
export function dataFiles({
  settings,
  vocabulary,
  readings,
  comparisons,
  findings,
  claims,
  version,
}: Published): Map<string, string> {
  const quantities = readings.flatMap((reading) => reading.quantities);
  return new Map([
    ['quantities.json', json(quantities)],
    ['quantities.csv', quantitiesCsv(quantities)],
    ['goals.json', json(readings.flatMap(({ goals }) => goals))],
    ['indicators.json', json(vocabulary.indicators)],
    ['topics.json', json(vocabulary.topics)],
    ['districts.json', json(vocabulary.districts)],
    ['comparisons.json', json(comparisons.map(comparisonRecord))],
    ['checks.json', json(findings)],
    ['claims.json', json(claims)],
    ['datapackage.json', json(dataPackage(settings, version, quantityColumns))],
    ...readings.map((reading) => [`plans/${reading.about.id}.json`, json(reading)] as const),
    ...Object.entries(schemas).map(
      ([name, schema]) => [`schemas/${name}.json`, json(z.toJSONSchema(schema, { io: 'output' }))] as const,
    ),
  ]);
}

/** Quantities as CSV, one a row, in document order. */
export function quantitiesCsv(quantities: readonly AlignedQuantity[]): string {
  return csv(
    quantityColumns,
    quantities.map((quantity) => quantityColumns.map((column) => cellOf(quantity[column]))),
  );
}

/** Several ids in one cell are parted by a semicolon, which no id holds. */
function cellOf(value: AlignedQuantity[(typeof quantityColumns)[number]]): CsvCell {
  return Array.isArray(value) ? value.join(';') : value;
}

/** A comparison with quantities named by plan and id, as they stand in `quantities.json`. */
function comparisonRecord({ indicator, unit, figures, related, said, caveats }: IndicatorComparison): object {
  const ref = ({ plan, id }: AlignedQuantity): object => ({ plan, id });
  return {
    indicator: indicator.id,
    unit,
    figures: figures.map(({ target, value, base, baseValue, alsoAt }) => ({
      target: ref(target),
      value,
      base: base && ref(base),
      baseValue,
      alsoAt: alsoAt.map(ref),
    })),
    related: related.map(({ target, reasons }) => ({ target: ref(target), reasons })),
    said: said.map(({ district, presence, targets, reached, mentions, missing }) => ({
      district,
      presence,
      targets: targets.map(ref),
      reached: reached.map(ref),
      mentions,
      missing,
    })),
    caveats,
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
