import type { Point } from '../../parse/read-yaml.ts';
import type { Rule } from '../rule.ts';

/**
 * Every title of a section or goal has an English rendering. The plan's own title has one in its front matter; a title
 * that comes again is told of once.
 */
export const englishTitle: Rule = {
  id: 'english-title',
  severity: 'warning',
  check({ about, text, vocabulary }, complain) {
    const places = new Map<string, Point>(
      text.sections.flatMap(({ passages }) =>
        passages.map((passage) => [passage.anchor, passage.sentences[0]!.place] as const),
      ),
    );
    for (const { anchor, place } of text.sections) places.set(anchor, place);
    const told = new Set(['', about.title.zh]);
    for (const { title, anchor } of [...text.sections, ...text.goals]) {
      if (told.has(title)) continue;
      told.add(title);
      if (vocabulary.titles[title] === undefined)
        complain(`“${title}” has no English rendering; add one to titles.yaml.`, places.get(anchor)!);
    }
  },
};
