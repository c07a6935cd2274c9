import type { Bilingual } from '../schema/bilingual.ts';

/**
 * What the search index is made of.
 *
 * The texts are kept in **blocks**, runs of whole goals of one plan; a block is read from end to end when it may hold
 * what is looked for. Which blocks may is told by the **directory**: for every pair of neighbouring characters the
 * blocks that hold it, in parts by the first character. So a search loads a few parts and a few blocks, however many
 * plans there are. Indicators and topics, which do not grow with the plans, are one file; so is the list of English words
 * and how the plans say them, which is loaded for queries without Chinese only.
 *
 * Chosen by measuring on the first five plans (1,581 sentences, 235 KB), sizes as compressed by gzip: Pagefind with a
 * record a sentence loads 106 to 122 KB for a first search and needs WebAssembly, which the content security policy
 * forbids; of its 54 results for 养老床位 two hold the phrase, and the first does not. A bigram index of MiniSearch or
 * FlexSearch takes 218 or 222 KB before the 88 KB of texts, all of it loaded at once and growing with every plan. Here a
 * first search loads 30 to 89 KB (median 57) for the queries of the tests, with twelve times as many plans 53 to 176 KB
 * (median 63): most where both words of a query stand in many blocks and the phrase in none.
 */
export interface SearchIndex {
  /** Names the folder of this state of the index, so that no file of another state is ever mixed in. */
  version: string;
  /** How many parts the directory has. */
  shards: number;
  /** The names by which readers call each district, by its id. */
  districts: Record<string, string[]>;
  /** The blocks by number. */
  blocks: BlockEntry[];
}

/** A block as the index lists it; `size` is its length as JSON, in UTF-16 units. */
export interface BlockEntry {
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

/** `rank` tells what comes first among equals: 0 states a target, 1 does not, 2 tells how things stood before. */
export interface SearchedSentence {
  anchor: string;
  text: string;
  topic: string | null;
  rank: number;
}

/**
 * A part of the directory: by the head of a gram, lists of blocks with the second characters that stand in just those
 * blocks: `{ 养: { '0 3': '老殖' } }`. Numbers are in base 36.
 */
export type DirectoryShard = Record<string, Record<string, string>>;

/** An indicator or topic: its names, the words that mean it, and for an indicator its topic. */
export interface VocabularyEntry {
  kind: 'indicator' | 'topic';
  id: string;
  name: Bilingual;
  wordings: string[];
  topic: string;
}

/** The folder of the index below the site's root, and in it the file that holds the `SearchIndex`. */
export const indexFolder = 'search-index/';
export const indexFile = 'index.json';

/** The path in the folder of a file of the index, compressed with gzip. */
export const packPath = (version: string, name: string): string => `${version}/${name}.pack`;

/** The names of the files of the index, below the folder of its version. */
export const fileNames = {
  vocabulary: 'vocabulary',
  english: 'english',
  shard: (shard: number): string => `directory-${shard}`,
  block: (block: number): string => `block-${block}`,
} as const;
