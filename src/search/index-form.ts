import type { Bilingual } from '../schema/bilingual.ts';

/**
 * What the search index is made of.
 *
 * The texts are kept in **blocks**, runs of whole goals of one plan; a block is read from end to end when it may hold
 * what is looked for. Some dozens of blocks are a **stretch**, with a **directory** of its own: for every pair of
 * neighbouring characters the blocks that hold it, in parts by the first character. Where there are several stretches,
 * **routes** say which of them hold a pair. So a search loads a few parts and a few blocks, however many plans there
 * are. What does not grow with the plans is one pack each, loaded when it is needed: indicators and topics; English
 * words; words of one meaning; traditional characters; how characters are said.
 *
 * Every pack is named by the hash of its own content: a change renames what it changed, the rest stays in caches.
 *
 * Chosen by measuring on the first five plans (1,581 sentences, 235 KB), sizes as compressed by gzip: Pagefind with a
 * record a sentence loads 106 to 122 KB for a first search and needs WebAssembly, which the content security policy
 * forbids; of its 54 results for 养老床位 two hold the phrase, and the first does not. A bigram index of MiniSearch or
 * FlexSearch takes 218 or 222 KB before the 88 KB of texts, all of it loaded at once and growing with every plan.
 */
export interface SearchIndex {
  /** The packs that a search may need once, by what they hold. */
  packs: Record<PackKind, string>;
  /** The names by which readers call each district, by its id, in the order of the site. */
  districts: Record<string, string[]>;
  /** The packs of the stretches, with the districts of each. */
  stretches: { pack: string; districts: string[] }[];
  /** The packs of the routes; none where there is but one stretch. */
  routes: string[];
}

/** What the single packs hold: see `VocabularyEntry`, `EnglishWord`, `SynonymGroup`, `TraditionalTable`, `SaidTable`. */
export const packKinds = ['vocabulary', 'english', 'synonyms', 'traditional', 'said'] as const;
export type PackKind = (typeof packKinds)[number];

/** A stretch: its blocks, and the packs of its directory. */
export interface SearchStretch {
  blocks: BlockEntry[];
  directory: string[];
}

/** A block as its stretch lists it; `size` is its length as JSON, in UTF-16 units. */
export interface BlockEntry {
  pack: string;
  plan: string;
  district: string;
  size: number;
}

/** Whole goals of one plan, in document order. */
export interface SearchBlock {
  plan: string;
  district: string;
  /** The plan's short title. */
  title: Bilingual;
  goals: SearchedGoal[];
}

/**
 * A goal, or a heading that only holds others. `path` are the headings around it,
 * the outermost first: the last in full, those around it by their label.
 */
export interface SearchedGoal {
  /** Where its title stands. */
  anchor: string;
  title: string;
  english: string | null;
  path: string[];
  topics: string[];
  sentences: SearchedSentence[];
}

/** `rank` says what comes first among equals: 0 states a target, 1 does not, 2 says how things stood before. */
export interface SearchedSentence {
  anchor: string;
  text: string;
  topic: string | null;
  rank: number;
  /** Figures that it states in other words or in other cells, as a reader would write them. */
  figures?: SearchedFigure[];
}

/** A figure as number and unit, `1500亿元`, and the run of the text that states it. */
export interface SearchedFigure {
  figure: string;
  start: number;
  end: number;
}

/**
 * A part of a directory: by the head of a gram, lists of blocks with the second characters that stand in just those
 * blocks: `{ 养: { '0 3': '老殖' } }`. Numbers are those of the stretch's blocks, in base 36.
 */
export type DirectoryShard = Record<string, Record<string, string>>;

/** A part of the routes: lists of stretches, in base 36, with the grams that stand in just those, `养老床位` for 养老 and 床位. */
export type RouteShard = Record<string, string>;

/**
 * An indicator or topic: its names, the words that mean it, and for an indicator its topic and the pack of its
 * `IndicatorAnswer`.
 */
export interface VocabularyEntry {
  kind: 'indicator' | 'topic';
  id: string;
  name: Bilingual;
  wordings: string[];
  topic: string;
  answer: string | null;
}

/** What the districts state of an indicator, in the order of the site; `left` districts more are on its page. */
export interface IndicatorAnswer {
  districts: DistrictAnswer[];
  left: number;
}

/** A district's figures, or in words why there is none. */
export interface DistrictAnswer {
  district: string;
  figures: { text: Bilingual; when: Bilingual; plan: string; sentence: string }[];
  silence: Bilingual | null;
}

/** Traditional characters, and in the same places the simplified ones. */
export interface TraditionalTable {
  traditional: string;
  simplified: string;
}

/** How characters are said: `{ lao: '老劳捞' }`; and the packs of words by the first letter of their sound. */
export interface SaidTable {
  syllables: Record<string, string>;
  words: Record<string, string>;
}

/** The folder of the index below the site's root, and in it the file that holds the `SearchIndex`. */
export const indexFolder = 'search-index/';
export const indexFile = 'index.json';

/** The path in the folder of a pack, compressed with gzip. */
export const packPath = (pack: string): string => `${pack}.pack`;
