import type { Bilingual, Language } from '../schema/bilingual.ts';
import type { Run } from './find-word.ts';
import type { SearchBlock, SearchedGoal, SearchedSentence } from './index-form.ts';
import { findPhrasings, matchText, type TextMatch } from './match-text.ts';
import type { Query, Word } from './read-query.ts';

/**
 * How well a hit answers, best first: it holds the phrase as it stands; all words in one sentence; all words in one
 * goal; words that mean the same.
 */
export const tiers = ['phrase', 'words', 'goal', 'meaning'] as const;
export type Tier = (typeof tiers)[number];

/** What a hit is: a title, or one or more sentences. */
export type TextKind = 'title' | 'sentence';

/** A text found, with the runs that hold what was looked for. */
export interface FoundText {
  text: string;
  language: Language;
  marks: Run[];
}

/**
 * A place that answers a query. `path` are the headings around it, the outermost first; `order` tells equals of one tier
 * apart, the smaller first.
 */
export interface TextHit {
  kind: TextKind;
  tier: Tier;
  order: number;
  plan: string;
  district: string;
  title: Bilingual;
  path: string[];
  anchor: string;
  texts: FoundText[];
}

/**
 * What is looked for in a block: the query, phrasings that mean the same, of which the first `own` say just the query, and the
 * topic it must be about, `null` for any.
 */
export interface Wanted {
  query: Query;
  expansions: readonly (readonly Word[])[];
  own: number;
  topic: string | null;
}

/** Of the places that hold the phrase, targets come first, then titles, then other sentences by rank. */
const phraseOrder = [0, 2, 3];
const titleOrder = 1;

/** Words nearer each other come first; among equals, the sentence of the lower rank. */
const nearness = (span: number, rank: number): number => 3 * span + rank;

/**
 * Of the places that mean the same, targets come first; among equals, those in the commoner words. The words of an indicator
 * that the query names say more than it does, and come after its own even where they state a target.
 */
const meaningOrder = (rank: number, phrasing: number, own: number): number =>
  10 * rank + phrasing + (phrasing < own ? 0 : 15);

/** So many sentences of a goal are shown when only together they hold all words. */
const shownTogether = 3;

/** The hits in a block, in document order. */
export function scanBlock(block: SearchBlock, wanted: Wanted): TextHit[] {
  const { plan, district, title } = block;
  return block.goals.flatMap((goal) =>
    scanGoal(goal, district, wanted).map((hit) => ({ ...hit, plan, district, title })),
  );
}

type GoalHit = Omit<TextHit, 'plan' | 'district' | 'title'>;

function scanGoal(
  goal: SearchedGoal,
  district: string,
  { query, expansions, own: ownPhrasings, topic }: Wanted,
): GoalHit[] {
  const about = (sentence: SearchedSentence): boolean =>
    topic === null || goal.topics.includes(topic) || sentence.topic === topic;
  const titleHits = topic === null || goal.topics.includes(topic) ? scanTitle(goal, district, query) : [];
  const sentences = goal.sentences.filter(about);
  const isMeant = meansDistrict(query, district);
  const matches = sentences.map((sentence) =>
    matchText(sentence.text, query, { latinWords: false, district, figures: sentence.figures ?? [] }),
  );
  const path = goal.title === '' ? goal.path : [...goal.path, goal.title];
  const own = sentences.flatMap((sentence, index): GoalHit[] => {
    const match = matches[index]!;
    const found = { kind: 'sentence', path, anchor: sentence.anchor } as const;
    const texts = (marks: Run[]): FoundText[] => [{ text: sentence.text, language: 'zh', marks }];
    if (match.kind === 'phrase')
      return [{ ...found, tier: 'phrase', order: phraseOrder[sentence.rank]!, texts: texts(match.marks) }];
    if (match.kind === 'words')
      return [
        { ...found, tier: 'words', order: nearness(match.span, sentence.rank), texts: texts(match.marks) },
      ];
    const said = isMeant ? findPhrasings(sentence.text, expansions) : undefined;
    if (!said) return [];
    return [
      {
        ...found,
        tier: 'meaning',
        order: meaningOrder(sentence.rank, said.first, ownPhrasings),
        texts: texts(said.marks),
      },
    ];
  });
  const hits = [...withoutTitle(titleHits, own, goal), ...own];
  if (hits.some(({ tier }) => tier === 'phrase' || tier === 'words')) return hits;
  const together = scanTogether(sentences, matches, query.words.length);
  return together ? [{ ...together, path }, ...hits] : hits;
}

/** Whether a query may mean a district's texts: it names that district, or none. */
function meansDistrict({ words }: Query, district: string): boolean {
  const named = words.flatMap((word) => word.district ?? []);
  return named.length === 0 || named.includes(district);
}

/** A title that holds the phrase or all words, in Chinese or else in English. */
function scanTitle(
  { anchor, title, english, path }: SearchedGoal,
  district: string,
  query: Query,
): GoalHit[] {
  for (const found of [
    { text: title, language: 'zh' as const },
    ...(english === null ? [] : [{ text: english, language: 'en' as const }]),
  ]) {
    const match = matchText(found.text, query, { latinWords: found.language === 'en', district });
    if (match.kind !== 'phrase' && match.kind !== 'words') continue;
    const texts: FoundText[] = [{ ...found, marks: match.marks }];
    if (found.language === 'en') texts.unshift({ text: title, language: 'zh', marks: [] });
    const order = match.kind === 'phrase' ? titleOrder : nearness(match.span, 0);
    return [{ kind: 'title', tier: match.kind, order, path, anchor, texts }];
  }
  return [];
}

/** Numbering, dashes and a full stop around a title take no more. */
const longestLabel = 10;

/** The title is dropped where the goal's own first sentence is that title and found as well: one place, one hit. */
function withoutTitle(
  titles: readonly GoalHit[],
  own: readonly GoalHit[],
  { title, sentences }: SearchedGoal,
): readonly GoalHit[] {
  const [first] = sentences;
  if (!first?.text.includes(title) || first.text.length > title.length + longestLabel) return titles;
  return own.some(({ anchor }) => anchor === first.anchor) ? [] : titles;
}

/** The sentences that hold all words only together, as one hit that leads to the first of them. */
function scanTogether(
  sentences: readonly SearchedSentence[],
  matches: readonly TextMatch[],
  wordCount: number,
): Omit<GoalHit, 'path'> | undefined {
  const missing = new Set(Array.from({ length: wordCount }, (_, index) => index));
  const needed: { sentence: SearchedSentence; marks: Run[] }[] = [];
  for (const [index, match] of matches.entries()) {
    if (match.kind !== 'some' || ![...match.words].some((word) => missing.has(word))) continue;
    needed.push({ sentence: sentences[index]!, marks: match.marks });
    for (const word of match.words) missing.delete(word);
  }
  if (missing.size > 0) return undefined;
  return {
    kind: 'sentence',
    tier: 'goal',
    order: needed.length,
    anchor: needed[0]!.sentence.anchor,
    texts: needed
      .slice(0, shownTogether)
      .map(({ sentence, marks }) => ({ text: sentence.text, language: 'zh' as const, marks })),
  };
}
