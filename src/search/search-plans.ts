import type { Language } from '../schema/bilingual.ts';
import type { EnglishWord } from '../schema/english-word.ts';
import type { SynonymGroup } from '../schema/synonym-group.ts';
import type { LoadPack } from './candidate-blocks.ts';
import { findTexts, type FoundTexts } from './find-texts.ts';
import { findVocabulary, expansionWords, type VocabularyHit } from './find-vocabulary.ts';
import { inSimplified, mayBeTraditional } from './in-simplified.ts';
import type {
  IndicatorAnswer,
  SaidTable,
  SearchIndex,
  TraditionalTable,
  VocabularyEntry,
} from './index-form.ts';
import { nearEnglish } from './near-english.ts';
import { wordsNear, wordsTyped } from './near-words.ts';
import { isForeign, readQuery, wordOf, type Query, type Word } from './read-query.ts';
import { sayInChinese, unknownWords, withoutNarrower, type Phrasing } from './say-in-chinese.ts';
import { sayInSynonyms } from './say-in-synonyms.ts';
import type { TextKind } from './scan-block.ts';
import { suggestTopics } from './suggest-topics.ts';

/** What a search is narrowed to; `null` for any. `indicator` shows indicators and topics alone. */
export interface SearchFilters {
  district: string | null;
  topic: string | null;
  kind: TextKind | 'indicator' | null;
}

/**
 * An answer: indicators and topics that the query names, texts that hold it, and what is left to read. `figures` are what
 * the districts state of the indicator that is named first. When nothing was found, `offers` are words that may have been
 * meant, and `topics` those that a part of the query mentions.
 */
export interface Answer extends FoundTexts {
  query: Query;
  names: VocabularyHit[];
  figures: IndicatorAnswer | null;
  offers: string[];
  topics: string[];
}

/**
 * Searches the plans. Traditional characters are read as simplified ones. A query in Latin letters is searched by what its
 * words are in Chinese as well: by the list of English words, a slip in them mended, or as pinyin. One that no text holds is
 * searched by the words of the indicators it names, then by words of the same meaning. Gives an answer each time as much
 * was read as may be read at once; asking for the next reads on. Gives none when there is nothing in `query` to look for.
 */
export async function* searchPlans(
  index: SearchIndex,
  load: LoadPack,
  typed: string,
  filters: SearchFilters,
  language: Language,
): AsyncGenerator<Answer, void> {
  const { packs } = index;
  const simplified = async (): Promise<string> =>
    inSimplified(typed, (await load(packs.traditional)) as TraditionalTable);
  const query = readQuery(mayBeTraditional(typed) ? await simplified() : typed, index.districts);
  if (!query) return;
  const entries = (await load(packs.vocabulary)) as VocabularyEntry[];
  const named = findVocabulary(entries, withoutDistricts(query), language);
  const names = named.filter(({ entry }) => filters.topic === null || entry.topic === filters.topic);
  const shown = filters.kind === null || filters.kind === 'indicator' ? names : [];
  const figures = await figuresOf(shown[0]);
  const answer = (texts: FoundTexts): Answer => ({
    query,
    names: shown,
    figures,
    ...texts,
    offers: [],
    topics: [],
  });
  if (filters.kind === 'indicator') {
    yield shown.length > 0 ? answer(nothing) : await withOffers(answer(nothing));
    return;
  }
  const narrowing = { district: filters.district, kind: filters.kind };
  const ofIndicators = expansionWords(named).map((word): Phrasing => [word]);
  const stages = isForeign(query)
    ? [inChinese, asGuessed, inPart]
    : [(): Phrasing[] => [], (): Phrasing[] => ofIndicators, inSynonyms];
  for (const [stage, expand] of stages.entries()) {
    const expansions = await expand();
    if (stage > 0 && expansions.length === 0) continue;
    const own = expansions.filter((words) => !ofIndicators.some((other) => other[0] === words[0])).length;
    const wanted = {
      query,
      expansions: expansions.map((words) => words.map(wordOf)),
      own,
      topic: filters.topic,
    };
    let found = false;
    for await (const texts of findTexts(index, load, wanted, narrowing)) {
      found = texts.hits.length > 0;
      if (found) yield answer(texts);
    }
    if (found) return;
  }
  yield shown.length > 0 ? answer(nothing) : await withOffers(answer(nothing));

  async function figuresOf(first: VocabularyHit | undefined): Promise<IndicatorAnswer | null> {
    if (!first?.phrase || first.entry.answer === null) return null;
    return (await load(first.entry.answer)) as IndicatorAnswer;
  }

  async function inChinese(): Promise<Phrasing[]> {
    const { phrasings, whole } = sayInChinese((await load(packs.english)) as EnglishWord[], query!);
    return whole ? withoutNarrower([...phrasings, ...ofIndicators]) : ofIndicators;
  }

  /** With what its unknown words may be: all of it pinyin, or each word pinyin or an English word with a slip. */
  async function asGuessed(): Promise<Phrasing[]> {
    const list = (await load(packs.english)) as EnglishWord[];
    const unknown = unknownWords(list, query!);
    if (unknown.length === 0) return [];
    const said = (await load(packs.said)) as SaidTable;
    const typedOf = (text: string): Promise<string[]> => {
      const letters = text.replace(/['’]/gu, '');
      return lettersRe.test(letters) ? wordsTyped(letters, said, wordsIn(said)) : Promise.resolve([]);
    };
    const whole = await typedOf(query!.phrase.text);
    if (whole.length > 0) return whole.map((word) => [word]);
    const english = list.flatMap(({ en, zh }) => en.map((word) => ({ word: word.toLowerCase(), zh })));
    const guess = async ({ text }: Word): Promise<EnglishWord[]> => {
      const near = nearEnglish(
        text,
        english.map(({ word }) => word),
      );
      const zh = [...(await typedOf(text)), ...(english.find(({ word }) => word === near)?.zh ?? [])];
      return zh.length > 0 ? [{ en: [text], zh }] : [];
    };
    const guessed = (await Promise.all(unknown.map(guess))).flat();
    return guessed.length > 0 ? sayInChinese([...list, ...guessed], query!).phrasings : [];
  }

  /** By those of its words that are known. */
  async function inPart(): Promise<Phrasing[]> {
    return sayInChinese((await load(packs.english)) as EnglishWord[], query!).phrasings;
  }

  async function inSynonyms(): Promise<Phrasing[]> {
    return sayInSynonyms((await load(packs.synonyms)) as SynonymGroup[], query!);
  }

  async function withOffers(empty: Answer): Promise<Answer> {
    const offers = isForeign(query!) ? [] : await near();
    return { ...empty, offers, topics: suggestTopics(entries, query!) };
  }

  /** The query with each of its words as it may have been meant. */
  async function near(): Promise<string[]> {
    const said = (await load(packs.said)) as SaidTable;
    const plain = query!.phrase.text;
    const traditional = await simplified();
    const words = [...new Set([plain, ...query!.words.map(({ text }) => text)])].filter((word) =>
      chineseRe.test(word),
    );
    const meant = await Promise.all(
      words.map(async (word) =>
        (await wordsNear(word, said, wordsIn(said))).map((other) => plain.replace(word, other)),
      ),
    );
    return [...new Set([...(traditional === typed ? [] : [traditional]), ...meant.flat()])].slice(
      0,
      mostOffers,
    );
  }

  function wordsIn({ words }: SaidTable): (letter: string) => Promise<readonly string[]> {
    return async (letter) => (words[letter] === undefined ? [] : ((await load(words[letter])) as string[]));
  }
}

const lettersRe = /^[a-z]+$/u;
const chineseRe = /^\p{Script=Han}{2,}$/u;
const mostOffers = 5;

/** No text found, and none left to read. */
const nothing: FoundTexts = { hits: [], unread: { phrase: false, other: false } };

/** A query without the words that name a district, which no indicator has in its name. */
const withoutDistricts = (query: Query): Query => ({
  ...query,
  words: query.words.filter(({ district }) => district === null),
});
