import { getCollection } from 'astro:content';
import { checkArithmetic } from '../check/arithmetic/check-arithmetic.ts';
import { compareDistricts } from '../compare/compare-districts.ts';
import { currentPlans } from '../compare/succession/successions.ts';
import type { IndicatorComparison } from '../compare/compare-indicator.ts';
import { contentDir } from '../load/content-dir.ts';
import { loadSiteSettings } from '../load/load-site-settings.ts';
import { loadSelections } from '../load/load-selections.ts';
import { loadVersions } from '../load/load-versions.ts';
import { loadVocabulary } from '../load/load-vocabulary.ts';
import { dataVersion, versionContent, type DataVersion } from '../publish/data/data-version.ts';
import type { District } from '../schema/district.ts';
import type { Finding } from '../schema/finding.ts';
import type { PlanReading } from '../schema/plan-reading.ts';
import type { PublishedSelections } from '../schema/published-selections.ts';
import type { SiteSettings } from '../schema/site-settings.ts';
import type { VersionContent, VersionRecord } from '../schema/version-record.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';

/** All that the pages show. `districts` are those that have plans, in the order of `districts.yaml`. */
export interface Dataset {
  settings: SiteSettings;
  vocabulary: Vocabulary;
  districts: District[];
  readings: PlanReading[];
  comparisons: IndicatorComparison[];
  findings: Finding[];
  version: DataVersion;
  /** What the data hold now, and what the published versions held, the newest first. */
  content: VersionContent;
  versions: VersionRecord[];
  /** The pairs of districts that indicators and topics were published of, by their pages. */
  selections: PublishedSelections;
}

let loading: Promise<Dataset> | undefined;

/** The dataset of this build, made once. */
export function loadDataset(): Promise<Dataset> {
  return (loading ??= makeDataset());
}

async function makeDataset(): Promise<Dataset> {
  const { vocabulary } = await loadVocabulary(contentDir);
  if (!vocabulary) throw new Error('The vocabularies changed while the site was built; build again.');
  const entries = await getCollection('plans');
  const all: PlanReading[] = entries.map(({ data }) => data as PlanReading);
  const districts = vocabulary.districts.filter(({ id }) => all.some(({ about }) => about.district === id));
  const readings = districts.flatMap(({ id }) => all.filter(({ about }) => about.district === id));
  const current = currentPlans(readings);
  const content = versionContent(readings, vocabulary);
  const versions = await loadVersions(contentDir);
  return {
    settings: await loadSiteSettings(contentDir),
    vocabulary,
    districts,
    readings,
    comparisons: compareDistricts(vocabulary, districts, current),
    findings: checkArithmetic(current, vocabulary),
    version: dataVersion(content, versions),
    content,
    versions,
    selections: await loadSelections(contentDir),
  };
}
