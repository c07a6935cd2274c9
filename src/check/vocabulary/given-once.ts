import { plainForm } from '../../align/plain-form.ts';
import type { Vocabulary } from '../../schema/vocabulary.ts';
import type { VocabularyComplaint, VocabularyPart } from './complaint.ts';

/** Something that may be given only once: what it is, and under which key two of it would be the same. */
interface Given {
  key: string;
  shown: string;
  at: VocabularyPart;
}

/** A kind of thing given once: `reason` says what two of it would do, and what to do about it. */
interface OnceRule {
  ruleId: string;
  given: (vocabulary: Vocabulary) => Given[];
  reason: (shown: string) => string;
}

const withIds = ['districts', 'topics', 'indicators', 'offices'] as const;

const rules: readonly OnceRule[] = [
  ...withIds.map((name): OnceRule => ({
    ruleId: 'unique-id',
    given: (vocabulary) => vocabulary[name].map(({ id }, index) => one(id, { name, path: [index, 'id'] })),
    reason: (id) => `The id “${id}” is given twice; ids never change meaning, so choose another.`,
  })),
  ...withIds.map((name): OnceRule => ({
    ruleId: 'unique-name',
    given: (vocabulary) =>
      vocabulary[name].map((entry, index) => ({
        ...one(entry.name.zh, { name, path: [index, 'name', 'zh'] }),
        key: 'city' in entry ? `${entry.city.zh} ${entry.name.zh}` : entry.name.zh,
      })),
    reason: (shown) => `Two entries are named “${shown}”; readers could not tell them apart.`,
  })),
  {
    ruleId: 'unique-code',
    given: ({ districts }) =>
      districts.map(({ code }, index) => one(code, { name: 'districts', path: [index, 'code'] })),
    reason: (code) => `The code ${code} is given twice; each district has its own in GB/T 2260.`,
  },
  {
    ruleId: 'unique-bound-word',
    given: ({ bounds }) =>
      bounds.map(({ word, side }, index) => ({
        key: `${side} ${plain(word)}`,
        shown: word,
        at: { name: 'bounds', path: [index, 'word'] },
      })),
    reason: (word) => `“${word}” is given twice for the same side of the number; one word has one bound.`,
  },
  {
    ruleId: 'unique-unit',
    given: ({ units }) =>
      units.flatMap(({ symbol, aliases }, index) => [
        one(symbol, { name: 'units', path: [index, 'symbol'] }),
        ...aliases.map((alias, place) => one(alias, { name: 'units', path: [index, 'aliases', place] })),
      ]),
    reason: (symbol) => `The unit “${symbol}” is given twice; one symbol has one factor.`,
  },
  {
    ruleId: 'unique-role-word',
    given: ({ roles }) => roles.map(({ word }, index) => one(word, { name: 'roles', path: [index, 'word'] })),
    reason: (word) => `“${word}” is given twice; the first decides, so the second does nothing.`,
  },
  {
    ruleId: 'unique-neutral-word',
    given: ({ neutral }) => neutral.map((word, index) => one(word, { name: 'neutral', path: [index] })),
    reason: (word) => `“${word}” is given twice; drop one.`,
  },
  {
    ruleId: 'unique-topic-wording',
    given: ({ topics }) => wordingsOf('topics', topics),
    reason: (wording) => `“${wording}” is given twice; a wording tells of one topic.`,
  },
  {
    ruleId: 'unique-office-wording',
    given: ({ offices }) => wordingsOf('offices', offices),
    reason: (wording) => `“${wording}” is given twice; a wording names one office.`,
  },
  {
    ruleId: 'unique-indicator-wording',
    given: ({ indicators }) =>
      indicators.flatMap(({ wordings, measure, unit }, index) =>
        wordings.map((wording, place) => ({
          key: [plain(wording), measure, unit].join(' '),
          shown: wording,
          at: { name: 'indicators', path: [index, 'wordings', place] },
        })),
      ),
    reason: (wording) =>
      `“${wording}” is given twice for the same measure and unit; a figure would mean two indicators.`,
  },
  {
    ruleId: 'unique-english-word',
    given: ({ english }) =>
      english.flatMap(({ en }, index) =>
        en.map((word, place) => one(word, { name: 'english', path: [index, 'en', place] })),
      ),
    reason: (word) => `“${word}” is given twice; say in one line what it is in Chinese.`,
  },
];

/** What a vocabulary gives twice though it may be given only once. */
export function givenOnce(vocabulary: Vocabulary): VocabularyComplaint[] {
  return rules.flatMap(({ ruleId, given, reason }) => {
    const first = new Map<string, VocabularyPart>();
    return given(vocabulary).flatMap(({ key, shown, at }) => {
      const before = first.get(key);
      if (!before) first.set(key, at);
      return before ? [{ ruleId, reason: reason(shown), at, first: before }] : [];
    });
  });
}

function one(word: string, at: VocabularyPart): Given {
  return { key: word.trim(), shown: word, at };
}

function wordingsOf(
  name: 'topics' | 'offices',
  entries: readonly { wordings: readonly string[] }[],
): Given[] {
  return entries.flatMap(({ wordings }, index) =>
    wordings.map((wording, place) => ({
      key: plain(wording),
      shown: wording,
      at: { name, path: [index, 'wordings', place] },
    })),
  );
}

function plain(text: string): string {
  return plainForm(text).text;
}
