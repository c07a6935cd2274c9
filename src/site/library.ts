import { headed, headingPath, sectionsAround } from '../parse/sections-around.ts';
import { findingIndex, type FindingIndex } from '../check/finding-index.ts';
import type { IndicatorComparison } from '../compare/compare-indicator.ts';
import { currentPlans, successions, type Succession } from '../compare/succession/successions.ts';
import { sharedText, type SharedText } from '../compare/passages/shared-text.ts';
import { roleFinder, type RoleOf } from '../compare/target-roles.ts';
import { textShares, type TextMeasure, type TextShares } from '../compare/text-shares.ts';
import type { DataVersion } from '../publish/data/data-version.ts';
import type { AlignedQuantity } from '../schema/aligned-quantity.ts';
import type { QuantityRef } from '../schema/claim.ts';
import type { District } from '../schema/district.ts';
import type { Finding } from '../schema/finding.ts';
import type { PlanReading } from '../schema/plan-reading.ts';
import type { Passage, Section, Sentence } from '../schema/plan-text.ts';
import type { Topic } from '../schema/topic.ts';
import type { PublishedSelections } from '../schema/published-selections.ts';
import type { SiteSettings } from '../schema/site-settings.ts';
import type { VersionContent, VersionRecord } from '../schema/version-record.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import type { Dataset } from './dataset.ts';

/** A district that has plans. */
export interface ShownDistrict extends District {
  plans: PlanReading[];
}

/**
 * Where a sentence stands: the path of headings around it from the outermost in, the title of the innermost (`''` before
 * the first), its passage and itself. A heading stands under itself, as a passage of one sentence.
 */
export interface SentencePlace {
  headings: string[];
  title: string;
  passage: Passage;
  sentence: Sentence;
}

/** The dataset with ways to find things in it. */
export interface Library {
  settings: SiteSettings;
  vocabulary: Vocabulary;
  /** Every plan, those that a later one has followed too. */
  plans: PlanReading[];
  /** The plans that hold today, which every headline, count, chart and comparison is made of. */
  readings: PlanReading[];
  /** Plans of a district one after another. */
  successions: Succession<PlanReading>[];
  comparisons: IndicatorComparison[];
  findings: Finding[];
  version: DataVersion;
  /** What the data hold now, and what the published versions held, the newest first. */
  content: VersionContent;
  versions: VersionRecord[];
  /** The pairs of districts that indicators and topics were published of, by their pages. */
  selections: PublishedSelections;
  districts: ShownDistrict[];
  district: (id: string) => ShownDistrict;
  plan: (id: string) => PlanReading;
  topic: (id: string) => Topic;
  comparison: (indicator: string) => IndicatorComparison;
  /** What the sums that a quantity has a part in show. */
  findingsOf: FindingIndex;
  /** What a target counts as; `null` for a quantity that is none. */
  roleOf: RoleOf;
  /** How much of a plan's text is on each topic, of all of it or of its own words only. */
  sharesOf: (reading: PlanReading, measure: TextMeasure) => TextShares;
  /** What the plans share word for word or nearly, found when first asked for. */
  shared: () => SharedText;
  /** The quantity that a claim or a sum refers to. */
  quantity: (ref: QuantityRef) => AlignedQuantity;
  /** The place of a sentence by its plan's id and its anchor, or of a heading by that of its section. */
  place: (plan: string, sentence: string) => SentencePlace;
}

/** A library of the dataset. Asking it for an id that it does not hold is a bug, and throws. */
export function libraryOf(dataset: Dataset): Library {
  const { settings, vocabulary, readings, comparisons, findings, version, content, versions, selections } =
    dataset;
  const current = currentPlans(readings);
  const districts = dataset.districts.map((district): ShownDistrict => {
    const plans = current.filter(({ about }) => about.district === district.id);
    return { ...district, plans };
  });
  const quantities = new Map(
    readings.flatMap((reading) =>
      reading.quantities.map((quantity) => [`${quantity.plan} ${quantity.id}`, quantity] as const),
    ),
  );
  const places = new Map(readings.map((reading) => [reading.about.id, placesIn(reading)]));
  const shared = once(() => sharedText(readings, vocabulary.districts));
  return {
    settings,
    vocabulary,
    plans: readings,
    readings: current,
    successions: successions(readings),
    comparisons,
    findings,
    version,
    content,
    versions,
    selections,
    districts,
    district: finder('district', districts, ({ id }) => id),
    plan: finder('plan', readings, ({ about }) => about.id),
    topic: finder('topic', vocabulary.topics, ({ id }) => id),
    comparison: finder('comparison', comparisons, ({ indicator }) => indicator.id),
    findingsOf: findingIndex(findings),
    roleOf: roleFinder(current, findings),
    sharesOf: (reading, measure) => (measure === 'all' ? textShares(reading) : ownShares(reading, shared())),
    shared,
    quantity: ({ plan, id }) => {
      const quantity = quantities.get(`${plan} ${id}`);
      if (!quantity) throw new Error(`no quantity ${id} in plan ${plan}`);
      return quantity;
    },
    place: (plan, sentence) => {
      const place = places.get(plan)?.get(sentence);
      if (!place) throw new Error(`no sentence ${sentence} in plan ${plan}`);
      return place;
    },
  };
}

/** The shares of a plan's text without what also stands in another plan. */
function ownShares(reading: PlanReading, { runsOf }: SharedText): TextShares {
  return textShares(reading, ({ anchor, text }) =>
    runsOf(reading.about.id, anchor).reduce((own, { start, end }) => own - (end - start), text.length),
  );
}

/** A value made when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function finder<Item>(
  kind: string,
  items: readonly Item[],
  idOf: (item: Item) => string,
): (id: string) => Item {
  const byId = new Map(items.map((item) => [idOf(item), item]));
  return (id) => {
    const item = byId.get(id);
    if (!item) throw new Error(`no ${kind} ${id}`);
    return item;
  };
}

function placesIn({ text }: PlanReading): Map<string, SentencePlace> {
  const sectionsOf = sectionsAround(text);
  return new Map(
    text.sections.flatMap((section) => {
      const around = headed(sectionsOf(section.anchor));
      const headings = headingPath(around);
      const title = around.at(-1)?.title ?? '';
      return [...headingPassages(section), ...section.passages].flatMap((passage) =>
        passage.sentences.map(
          (sentence) => [sentence.anchor, { headings, title, passage, sentence }] as const,
        ),
      );
    }),
  );
}

function headingPassages({ anchor, heading, place }: Section): Passage[] {
  if (heading === '') return [];
  return [{ kind: 'paragraph', anchor, lead: null, sentences: [{ anchor, text: heading, place }] }];
}
