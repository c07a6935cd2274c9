import { expect, test } from 'vitest';
import { choiceWords } from '../../../../src/publish/data/choice-words.ts';
import { districtFile } from '../../../../src/publish/data/district-file.ts';
import { languages } from '../../../../src/schema/bilingual.ts';
import { chosenLibrary } from '../../../../src/site/chosen-library.ts';
import { editionOf } from '../../../../src/site/edition.ts';
import { pairSelections } from '../../../../src/site/routes/chart-selections.ts';
import { chosenComparison } from '../../../../src/site/views/compare/chosen-comparison.ts';
import { chosenTopic } from '../../../../src/site/views/compare/chosen-topic.ts';
import { compareIndexView } from '../../../../src/site/views/compare/compare-index-view.ts';
import { comparisonView } from '../../../../src/site/views/compare/comparison-view.ts';
import { topicAnswer } from '../../../../src/site/views/compare/topic-answer.ts';
import { publishedLibrary } from '../../published-library.ts';

const library = await publishedLibrary();
const origin = new URL('https://plans.example');
/** What the build writes, as a browser gets it. */
const sent = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
const words = sent(choiceWords(library));
const pairs = pairSelections(library).map((selection) => ({
  selection,
  chosen: chosenLibrary(
    words,
    selection.districts.map((district) =>
      sent(districtFile(district, district.plans, library.roleOf, library.sharesOf)),
    ),
  ),
}));

test.each(languages)(
  'the index of chosen districts says and draws what the build does, in %s',
  (language) => {
    const edition = editionOf(language, '/');
    for (const { selection, chosen } of pairs) {
      const built = compareIndexView(selection.library, edition);
      const view = chosenComparison(chosen, edition, origin);
      expect(view.title).toBe(edition.words.share.title(built.title, selection.name!(edition)));
      expect(view.matrix).toEqual(built.matrix);
      expect(view.topics.map(({ text }) => text)).toEqual(built.topics.map(({ answer }) => answer.text));
      expect(view.address).toContain(`?districts=${selection.step}`);
      expect(view.pairs).toHaveLength(1);
    }
  },
);

test.each(languages)('a topic of chosen districts says what the build does, in %s', (language) => {
  const edition = editionOf(language, '/');
  for (const { selection, chosen } of pairs) {
    const { library: own, districts } = selection;
    for (const topic of library.vocabulary.topics) {
      const built = comparisonView(
        { districts, comparisons: own.comparisons, topics: [topic], room: 28 },
        own,
        edition,
      ).topics[0]!;
      const view = chosenTopic(topic.id, chosen, edition, origin, false);
      expect(view.answer).toBe(topicAnswer(topic.id, own, edition).text);
      expect(view.taskCounts).toBe(built.taskCounts);
      for (const { id, caveats, unstated, cells } of built.rows) {
        const row = view.rows.find((one) => one.id === id)!;
        expect(row.caveats).toEqual(caveats);
        expect(row.unstated).toEqual(unstated);
        expect(Object.entries(row.apart)).toEqual(
          cells.flatMap(({ figures }) => figures.map(({ ref, apart }) => [ref, apart])),
        );
      }
    }
  }
});
