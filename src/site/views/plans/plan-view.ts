import type { PlanAbout } from '../../../schema/plan-about.ts';
import type { PlanReading } from '../../../schema/plan-reading.ts';
import type { Section } from '../../../schema/plan-text.ts';
import { routes } from '../../routes/address.ts';
import { emphasisId } from '../charts/emphasis-chart.ts';
import type { Edition } from '../../edition.ts';
import type { Library, ShownDistrict } from '../../library.ts';
import { shareText } from '../charts/share-text.ts';
import { planPairs, shareIn } from '../passages/plan-pairs.ts';
import { cutBlocks, planBlocks, type BlockSetting, type BlockView } from './plan-blocks.ts';
import type { CutsByAnchor } from './plan-cuts.ts';
import { dateFacts, planFacts } from './plan-facts.ts';
import { remarksOn, type Remark } from './plan-remarks.ts';
import type { PageHead } from '../../parts/page-head.ts';
import { titleIn } from '../../wording/title-in.ts';

/** The levels of headings below that of the page. */
type HeadingLevel = 2 | 3 | 4 | 5 | 6;

export interface SectionView {
  anchor: string;
  /** The level of its heading below the page's own, 2 to 6; `null` for text before the first heading. */
  level: HeadingLevel | null;
  heading: string;
  /** The heading's title in the language of the edition, `null` where that is the plan's own. */
  translated: string | null;
  remarks: Remark[];
  blocks: BlockView[];
}

/**
 * An entry of the outline: chapters and the sections in them. `words` are the plan's own: its whole heading, or only the
 * heading's label where `translated` gives the title in the language of the edition.
 */
export interface OutlineEntry {
  anchor: string;
  words: string | null;
  translated: string | null;
  children: OutlineEntry[];
}

/** A change to the text as received, shown to the reader. */
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
  /** The plan that this one follows or is followed by, and the page of what changed. */
  succession: { text: string; link: string; href: string }[];
  /** Which other plans have part of the text too, how much, and the page of what is shared. */
  shared: { text: string; link: string; href: string }[];
  /** How a sentence is cited: a text with `{quote}`, `{section}` and `{url}` to be filled in. */
  citation: string;
  gaps: { quote: string; note: string }[];
  errata: ErratumView[];
  cuts: { reason: string; from: string; to: string }[];
  outline: OutlineEntry[];
  /** The sections in the parts that the outline leads to, each with the deeper sections in it. */
  parts: SectionView[][];
  /** What was cut after the last words of the plan. */
  ending: BlockView[];
}

/** The reading page of a plan: its whole text with every figure marked and its reading beside it. */
export function planView(
  reading: PlanReading,
  cuts: CutsByAnchor,
  library: Library,
  edition: Edition,
  origin: URL,
): PlanView {
  const { about, text, quantities, goals } = reading;
  const { say, words } = edition;
  const setting: BlockSetting = {
    about,
    stated: Map.groupBy(quantities, ({ sentence }) => sentence),
    goals: new Set(goals.map(({ anchor }) => anchor)),
    cuts,
    library,
    edition,
    origin,
  };
  const levels = headingLevels(text.sections);
  return {
    about,
    district: library.district(about.district),
    districtHref: edition.to(routes.district(about.district)),
    title: about.title.zh,
    translatedTitle: translatedTitle(about, edition),
    downloads: [
      { name: words.reading.original, href: edition.file(`plans/${about.id}.txt`) },
      { name: words.reading.markdown, href: edition.file(`plans/${about.id}.md`) },
      { name: words.reading.data, href: edition.file(`data/plans/${about.id}.json`) },
    ],
    facts: planFacts({ about }, library, edition),
    succession: successionOf(reading, library, edition),
    shared: sharedWith(reading, library, edition),
    citation: words.reading.citation(
      [
        about.title.zh,
        ...(edition.language === 'zh' || about.title.en === about.title.zh ? [] : [say(about.title)]),
      ],
      words.phrase([
        say(about.issuer),
        ...(about.documentNumber ? [about.documentNumber] : []),
        ...dateFacts(about, edition),
      ]),
    ),
    gaps: about.gaps.map(({ quote, note }) => ({ quote, note: say(note) })),
    errata: about.errata.map(({ printed, corrected, reason }) => ({
      printed,
      corrected,
      reason: say(reason),
    })),
    cuts: [
      ...about.cuts.map(({ reason, from, to }) => ({ reason: say(reason), from, to })),
      ...about.cutLines.map(({ reason, line }) => ({ reason: say(reason), from: line, to: line })),
    ],
    outline: outlineOf(text.sections, library, edition),
    parts: partsOf(text.sections).map((part) =>
      part.map((section) => sectionView(section, levels.get(section.anchor)!, setting)),
    ),
    ending: cutBlocks(null, setting),
  };
}

function successionOf(reading: PlanReading, library: Library, edition: Edition): PlanView['succession'] {
  const { succession: words } = edition.words;
  return library.successions
    .filter(({ former, successor }) => former === reading || successor === reading)
    .map(({ former, successor }) => ({
      text:
        successor === reading
          ? words.follows(edition.say(former.about.shortTitle))
          : words.followed(edition.say(successor.about.shortTitle)),
      link: words.link,
      href: edition.to(routes.changes(successor.about.id)),
    }));
}

/** A plan’s title in English, or that it has none; `null` in Chinese. */
export function translatedTitle({ title }: PlanAbout, { language, words }: Edition): string | null {
  if (language === 'zh') return null;
  return title.en === title.zh ? words.reading.noEnglishTitle : title.en;
}

function sharedWith(reading: PlanReading, library: Library, edition: Edition): PlanView['shared'] {
  const { words, say, to } = edition;
  return planPairs(library)
    .filter((pair) => pair.includes(reading))
    .map(([first, second]) => {
      const other = first === reading ? second : first;
      const name = say(other.about.shortTitle);
      return {
        text: words.passages.alsoShare(name, shareText(shareIn(reading, other, library), words)),
        link: words.passages.link(name),
        href: to(routes.passages(first.about.id, second.about.id)),
      };
    });
}

function sectionView(section: Section, level: HeadingLevel | null, setting: BlockSetting): SectionView {
  const { anchor, heading, title, passages } = section;
  const { about, library, edition } = setting;
  return {
    anchor,
    level,
    heading,
    translated: level === null ? null : titleIn(edition, library, title),
    remarks: remarksOn(heading, about, edition),
    blocks: [...cutBlocks(anchor, setting), ...planBlocks(passages, setting)],
  };
}

/** The plan's title, above which the page's own heading, the same title, stands. */
function isPlanTitle({ depth, heading, parent }: Section): boolean {
  return heading === '' || (depth === 1 && parent === null);
}

/**
 * The level of each section's heading by its anchor, none for the plan's title: how deep it lies in other sections, not how
 * many `#` it has, since plans skip levels and a page must not.
 */
function headingLevels(sections: readonly Section[]): Map<string, HeadingLevel | null> {
  const levels = new Map<string, HeadingLevel | null>();
  for (const section of sections) {
    const around = (section.parent !== null && levels.get(section.parent)) || 1;
    levels.set(section.anchor, isPlanTitle(section) ? null : (Math.min(around + 1, 6) as HeadingLevel));
  }
  return levels;
}

/** The depths that the outline shows: chapters, and the sections in them. */
function outlineDepths(sections: readonly Section[]): { chapter: number; section: number } {
  const chapter = Math.min(...sections.map(({ depth }) => depth).filter((depth) => depth >= 2));
  return { chapter, section: chapter + 1 };
}

/** Sections with the deeper ones that follow them, a part for each entry of the outline. */
function partsOf(sections: readonly Section[]): Section[][] {
  const deepest = outlineDepths(sections).section;
  const parts: Section[][] = [];
  for (const section of sections) {
    if (section.depth <= deepest || parts.length === 0) parts.push([section]);
    else parts.at(-1)!.push(section);
  }
  return parts;
}

function outlineOf(sections: readonly Section[], library: Library, edition: Edition): OutlineEntry[] {
  const depths = outlineDepths(sections);
  const entries: OutlineEntry[] = [];
  for (const { depth, anchor, heading, label, title } of sections) {
    const translated = titleIn(edition, library, title);
    const entry = { anchor, words: translated === null ? heading : label, translated, children: [] };
    if (depth === depths.chapter) entries.push(entry);
    else if (depth === depths.section) entries.at(-1)?.children.push(entry);
  }
  return entries;
}

/** What the reading page says of itself. */
export function planHead({ about, facts }: PlanView, edition: Edition): PageHead {
  const { words, say, to } = edition;
  return {
    route: routes.plan(about.id),
    area: 'plans',
    title: say(about.shortTitle),
    description: [say(about.title), ...facts].join(words.comma),
    trail: [{ name: words.reading.index, href: to(routes.plans) }],
    pictured: { chart: emphasisId, selection: null },
  };
}
