import type { District } from '../../schema/district.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { PlanReading } from '../../schema/plan-reading.ts';
import type { Passage, Section } from '../../schema/plan-text.ts';
import type { SiteSettings } from '../../schema/site-settings.ts';
import type { Vocabulary } from '../../schema/vocabulary.ts';

/**
 * What a page needs to set any districts of a city side by side on one indicator in the browser: what their plans say of it,
 * with the words to say it in. By indicator it is 1 to 3 KB (gzip), fetched when districts are chosen; by district it was 31.
 */
export interface IndicatorFile {
  settings: SiteSettings;
  vocabulary: Vocabulary;
  districts: District[];
  readings: PlanReading[];
}

/** The file of an indicator for some districts and all their plans; places in the plans' files are left out. */
export function indicatorFile(
  indicator: Indicator,
  { settings, vocabulary, districts, readings }: IndicatorFile,
): IndicatorFile {
  const own = readings.map((reading) => trimmed(reading, indicator.id));
  const symbols = new Set([
    indicator.unit,
    ...own.flatMap(({ quantities }) => quantities.map(({ unit }) => unit)),
  ]);
  return {
    settings,
    vocabulary: {
      ...vocabulary,
      districts: [],
      topics: vocabulary.topics
        .filter(({ id }) => id === indicator.topic)
        .map((topic) => ({ ...topic, wordings: [], lookedFor: [] })),
      indicators: [
        {
          ...indicator,
          wordings: [],
          lookedFor: [],
          definitions: indicator.definitions.map((definition) => ({ ...definition, wordings: [] })),
        },
      ],
      units: vocabulary.units.filter(({ symbol, aliases }) =>
        [symbol, ...aliases].some((name) => symbols.has(name)),
      ),
      titles: {},
      ...subjectWords(vocabulary, [
        indicator.name.zh,
        ...own.flatMap(({ quantities }) => quantities.flatMap(({ subject, act }) => [subject, act ?? ''])),
      ]),
      grammar: emptied(vocabulary.grammar),
      ...{ bounds: [], english: [], roles: [], offices: [], neutral: [], synonyms: [] },
    },
    districts: districts.map(({ id, name, shortName, code, city, slot }) => ({
      ...{ id, name, shortName, code, city, slot },
    })),
    readings: own,
  };
}

/** The words by which subjects are said in English, without those that stand in none of them. */
function subjectWords(
  { glosses, heads }: Vocabulary,
  subjects: readonly string[],
): Pick<Vocabulary, 'glosses' | 'heads'> {
  const stands = (word: string): boolean => subjects.some((subject) => subject.includes(word));
  const { amount, growth, works } = heads;
  const kept = Object.entries({ amount, growth, works }).map(([name, words]) => [name, words.filter(stands)]);
  return {
    glosses: Object.fromEntries(
      Object.entries(glosses).map(([kind, words]) => [
        kind,
        Object.fromEntries(Object.entries(words).filter(([zh]) => kind !== 'comparisons' && stands(zh))),
      ]),
    ) as unknown as Vocabulary['glosses'],
    heads: {
      ...emptied(heads),
      ...(Object.fromEntries(kept) as Pick<Vocabulary['heads'], 'amount' | 'growth' | 'works'>),
    },
  };
}

/** Lists of words by which plans are read, which nothing that is shown asks for: each without its words. */
function emptied<Lists extends object>(lists: Lists): Lists {
  return Object.fromEntries(Object.keys(lists).map((name) => [name, []])) as Lists;
}

/** What the front matter of a plan holds for its own page alone. */
const unshown = { cuts: [], cutLines: [], errata: [], sums: [] };
const nowhere = { line: 1, column: 1, offset: 0 };

function trimmed({ about, text, quantities, mentions }: PlanReading, id: string): PlanReading {
  const own = quantities.filter(
    ({ indicator, alsoIndicators }) => indicator === id || alsoIndicators.includes(id),
  );
  const shown = new Set(own.map(({ sentence }) => sentence));
  const section: Section = {
    ...{ anchor: '', depth: 0, heading: '', label: null, title: '', parent: null, place: nowhere },
    role: 'goal',
    passages: text.sections.flatMap(({ passages }) =>
      passages.flatMap((passage) => trimmedPassage(passage, shown)),
    ),
  };
  return {
    about: { ...about, ...unshown },
    text: { sections: [section], goals: [] },
    quantities: own.map((quantity) => ({ ...quantity, place: nowhere })),
    mentions: mentions.filter(({ indicator }) => indicator === id),
    goals: [],
    numbers: { leftAlone: [], notUnderstood: [] },
    sentenceTopics: {},
    passing: {},
  };
}

/** A passage with no more than some of its sentences; none without any. */
function trimmedPassage(passage: Passage, shown: ReadonlySet<string>): Passage[] {
  const sentences = passage.sentences
    .filter(({ anchor }) => shown.has(anchor))
    .map((sentence) => ({ ...sentence, place: nowhere }));
  return sentences.length === 0 ? [] : [{ ...passage, anchor: '', sentences } as Passage];
}
