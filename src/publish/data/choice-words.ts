import type { District } from '../../schema/district.ts';
import type { SiteSettings } from '../../schema/site-settings.ts';
import type { Vocabulary } from '../../schema/vocabulary.ts';

/** What all choices of districts share: the districts there are, and the words to compare and to tell of them in. */
export interface ChoiceWords {
  settings: SiteSettings;
  vocabulary: Vocabulary;
  /** The districts that have plans, in their order. */
  districts: District[];
}

/** The words of a choice: the vocabulary without the words by which plans are read. */
export function choiceWords({ settings, vocabulary, districts }: ChoiceWords): ChoiceWords {
  const { amount, growth, works } = vocabulary.heads;
  return {
    settings,
    vocabulary: {
      ...vocabulary,
      districts: [],
      topics: vocabulary.topics.map((topic) => ({ ...topic, wordings: [], lookedFor: [] })),
      indicators: vocabulary.indicators.map((indicator) => ({
        ...indicator,
        wordings: [],
        definitions: indicator.definitions.map((definition) => ({ ...definition, wordings: [] })),
      })),
      titles: {},
      heads: { ...emptied(vocabulary.heads), amount, growth, works },
      glosses: { ...vocabulary.glosses, comparisons: {} },
      grammar: emptied(vocabulary.grammar),
      ...{ bounds: [], english: [], roles: [], offices: [], neutral: [], synonyms: [] },
    },
    districts: districts.map(({ id, name, shortName, code, city, slot }) => ({
      ...{ id, name, shortName, code, city, slot },
    })),
  };
}

/** Lists of words by which plans are read, which nothing that is shown asks for: each without its words. */
function emptied<Lists extends object>(lists: Lists): Lists {
  return Object.fromEntries(Object.keys(lists).map((name) => [name, []])) as Lists;
}
