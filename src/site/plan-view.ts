import type { AlignedQuantity } from '../schema/aligned-quantity.ts';
import type { PlanAbout } from '../schema/plan-about.ts';
import type { PlanReading } from '../schema/plan-reading.ts';
import type { Passage, Section, Sentence } from '../schema/plan-text.ts';
import type { Status } from '../schema/quantity.ts';
import { routes } from './address.ts';
import type { Edition } from './edition.ts';
import type { Library, ShownDistrict } from './library.ts';
import { markedRuns, type MarkedRun } from './marked-runs.ts';
import { planFacts } from './plan-facts.ts';
import type { PageHead } from './page-head.ts';
import { figureText, whenText } from './figure-view.ts';

/** A sentence as it is shown: its anchor and its marked runs; `strong` is how much of its beginning is a lead-in. */
export interface SentenceView {
  anchor: string;
  runs: MarkedRun[];
  lead: boolean;
}

/** How one stated number was read, beside the text: `≥ 8 %`, the indicator or the plan's own subject, and the year. */
export interface ReadingView {
  sentence: string;
  status: Status;
  figure: string;
  name: string;
  /** Whether `name` is the plan's own Chinese words. */
  verbatim: boolean;
  href: string | null;
  when: string;
}

export type BlockView =
  | { kind: 'paragraph' | 'item'; anchor: string; sentences: SentenceView[]; readings: ReadingView[] }
  | { kind: 'table'; columns: string[]; rows: RowView[]; readings: ReadingView[] };

/** A table row; its anchor is that of its one sentence. */
export interface RowView {
  anchor: string;
  cells: string[];
}

export interface SectionView {
  anchor: string;
  /** The level of its heading below the page's own, 2 to 6; `null` for text before the first heading. */
  level: number | null;
  heading: string;
  blocks: BlockView[];
}

/** An entry of the outline: chapters and the sections in them. */
export interface OutlineEntry {
  anchor: string;
  heading: string;
  children: OutlineEntry[];
}

/** A change to the text as received, told to the reader. */
export interface ErratumView {
  printed: string;
  corrected: string;
  reason: string;
}

export interface PlanView {
  about: PlanAbout;
  district: ShownDistrict;
  districtHref: string;
  title: string;
  /** The title in the language of the edition, `null` where that is the plan's own. */
  translatedTitle: string | null;
  downloads: { name: string; href: string }[];
  facts: string[];
  gaps: { quote: string; note: string }[];
  errata: ErratumView[];
  cuts: { reason: string; from: string; to: string }[];
  outline: OutlineEntry[];
  sections: SectionView[];
}

/** The reading page of a plan: its whole text with every figure marked and its reading beside it. */
export function planView(
  { about, text, quantities }: PlanReading,
  library: Library,
  edition: Edition,
): PlanView {
  const { say, words } = edition;
  const bySentence = Map.groupBy(quantities, ({ sentence }) => sentence);
  const stated = (sentence: Sentence): AlignedQuantity[] => bySentence.get(sentence.anchor) ?? [];
  return {
    about,
    district: library.district(about.district),
    districtHref: edition.to(routes.district(about.district)),
    title: about.title.zh,
    translatedTitle: edition.language === 'zh' ? null : say(about.title),
    downloads: [
      { name: words.reading.original, href: edition.file(`plans/${about.id}.txt`) },
      { name: words.reading.markdown, href: edition.file(`plans/${about.id}.md`) },
      { name: words.reading.data, href: edition.file(`data/plans/${about.id}.json`) },
    ],
    facts: planFacts({ about, quantities }, edition),
    gaps: about.gaps.map(({ quote, note }) => ({ quote, note: say(note) })),
    errata: about.errata.map(({ printed, corrected, reason }) => ({
      printed,
      corrected,
      reason: say(reason),
    })),
    cuts: about.cuts.map(({ reason, from, to }) => ({ reason: say(reason), from, to })),
    outline: outlineOf(text.sections),
    sections: text.sections.map((section, index) => ({
      anchor: section.anchor,
      level: headingLevel(section, index),
      heading: section.heading,
      blocks: blocksOf(section.passages, stated, library, edition),
    })),
  };
}

/** The level of a section's heading; none where the page's own heading, the plan's title, stands right above it. */
function headingLevel({ depth, heading }: Section, index: number): number | null {
  if (heading === '' || (depth === 1 && index === 0)) return null;
  return Math.min(6, Math.max(2, depth));
}

/** Chapters with the sections in them; deeper headings stay in the text. */
function outlineOf(sections: readonly Section[]): OutlineEntry[] {
  const titled = sections.filter(({ depth }) => depth >= 2);
  const top = Math.min(...titled.map(({ depth }) => depth));
  const entries: OutlineEntry[] = [];
  for (const { depth, anchor, heading } of titled) {
    if (depth === top) entries.push({ anchor, heading, children: [] });
    else if (depth === top + 1) entries.at(-1)?.children.push({ anchor, heading, children: [] });
  }
  return entries;
}

function blocksOf(
  passages: readonly Passage[],
  stated: (sentence: Sentence) => AlignedQuantity[],
  library: Library,
  edition: Edition,
): BlockView[] {
  const blocks: BlockView[] = [];
  for (const passage of passages) {
    const readings = passage.sentences
      .flatMap(stated)
      .map((quantity) => readingView(quantity, library, edition));
    if (passage.kind !== 'row') {
      const { kind, anchor, lead, sentences } = passage;
      blocks.push({ kind, anchor, sentences: sentenceViews(sentences, lead, stated), readings });
      continue;
    }
    const [{ anchor }] = passage.sentences as [Sentence];
    const last = blocks.at(-1);
    if (passage.header || last?.kind !== 'table')
      blocks.push({ kind: 'table', columns: passage.cells, rows: [], readings });
    else {
      last.rows.push({ anchor, cells: passage.cells });
      last.readings.push(...readings);
    }
  }
  return blocks;
}

/** Sentences with their marks. A lead-in that ends inside a sentence makes the whole sentence its lead. */
function sentenceViews(
  sentences: readonly Sentence[],
  lead: string | null,
  stated: (sentence: Sentence) => AlignedQuantity[],
): SentenceView[] {
  let passed = 0;
  return sentences.map((sentence) => {
    const isLead = lead !== null && passed < lead.length;
    passed += sentence.text.length;
    return { anchor: sentence.anchor, runs: markedRuns(sentence.text, stated(sentence)), lead: isLead };
  });
}

function readingView(quantity: AlignedQuantity, library: Library, edition: Edition): ReadingView {
  const indicator = quantity.indicator === null ? null : library.comparison(quantity.indicator).indicator;
  return {
    sentence: quantity.sentence,
    status: quantity.status,
    figure: figureText(quantity, library, edition),
    name: indicator ? edition.say(indicator.name) : quantity.subject,
    verbatim: indicator === null,
    href: indicator && edition.to(routes.indicator(indicator.id)),
    when: whenText(quantity, edition),
  };
}

/** What the reading page tells of itself. */
export function planHead({ about, facts }: PlanView, edition: Edition): PageHead {
  const { words, say, to } = edition;
  return {
    route: routes.plan(about.id),
    area: 'plans',
    title: say(about.shortTitle),
    description: [say(about.title), ...facts].join(words.comma),
    trail: [{ name: words.reading.index, href: to(routes.plans) }],
  };
}
