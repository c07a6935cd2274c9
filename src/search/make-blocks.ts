import { headed, headingPath, sectionsAround } from '../parse/sections-around.ts';
import type { AlignedQuantity } from '../schema/aligned-quantity.ts';
import type { PlanReading, ReadGoal } from '../schema/plan-reading.ts';
import type { Passage, Section } from '../schema/plan-text.ts';
import type { Titles } from '../schema/titles.ts';
import { findWord } from './find-word.ts';
import { foldText } from './fold-text.ts';
import type { SearchBlock, SearchedFigure, SearchedGoal, SearchedSentence } from './index-form.ts';
import { wordOf } from './read-query.ts';

/** How many characters of text a block holds at most, unless one goal is longer: about 8 KB when compressed. */
const blockRoom = 5000;

/** The blocks of a plan, in document order: every sentence and every title once. */
export function makeBlocks(reading: PlanReading, titles: Titles): SearchBlock[] {
  const { about } = reading;
  const blocks: SearchBlock[] = [];
  let held = Infinity;
  for (const goal of searchedGoals(reading, titles)) {
    const length = lengthOf(goal);
    if (held + length > blockRoom) {
      blocks.push({ plan: about.id, district: about.district, title: about.shortTitle, goals: [] });
      held = 0;
    }
    blocks.at(-1)!.goals.push(goal);
    held += length;
  }
  return blocks;
}

const lengthOf = ({ title, sentences }: SearchedGoal): number =>
  sentences.reduce((sum, { text }) => sum + text.length, title.length);

function searchedGoals(reading: PlanReading, titles: Titles): SearchedGoal[] {
  const { text, goals } = reading;
  const around = sectionsAround(text);
  // Every hit names its plan anyway.
  const headingsOf = (anchor: string | null): string[] => headingPath(headed(around(anchor)));
  const bySection = Map.groupBy(goals, ({ section }) => section);
  const sentenceOf = sentenceReader(reading);
  return text.sections.flatMap((section) => {
    const own = bySection.get(section.anchor) ?? [];
    const isHeaded = section.heading === '' || own.some(({ anchor }) => anchor === section.anchor);
    return [
      ...(isHeaded ? [] : [bareHeading(section)]),
      ...own.map((goal) => ({
        anchor: goal.anchor,
        title: goal.title,
        english: titles[goal.title] ?? null,
        path: headingsOf(goal.anchor === section.anchor ? section.parent : section.anchor),
        topics: goal.topics,
        sentences: goal.sentences.map((anchor) => sentenceOf(anchor, goal)),
      })),
    ];
  });

  function bareHeading({ anchor, title, parent }: Section): SearchedGoal {
    return {
      anchor,
      title,
      english: titles[title] ?? null,
      path: headingsOf(parent),
      topics: [],
      sentences: [],
    };
  }
}

function sentenceReader({ text, quantities, sentenceTopics }: PlanReading) {
  const shown = new Map(
    text.sections
      .flatMap(({ passages }) => passages)
      .flatMap((passage) =>
        passage.sentences.map(({ anchor, text }) => [anchor, { passage, text: shownText(passage, text) }]),
      ),
  );
  const stated = Map.groupBy(quantities, ({ sentence }) => sentence);
  const withTarget = new Set(
    quantities.filter(({ status }) => status === 'target').map(({ sentence }) => sentence),
  );
  return (anchor: string, { role }: ReadGoal): SearchedSentence => {
    const { passage, text: own } = shown.get(anchor)!;
    const figures = (stated.get(anchor) ?? []).flatMap((quantity) => figureIn(quantity, passage, own));
    return {
      anchor,
      text: own,
      topic: sentenceTopics[anchor] ?? null,
      rank: withTarget.has(anchor) ? 0 : role === 'context' ? 2 : 1,
      ...(figures.length > 0 ? { figures } : {}),
    };
  };
}

/** A plain number, without range or ratio. */
const numberRe = /^-?\d+(?:\.\d+)?$/u;

/** A figure that cannot be found in the text as number and unit: `1500亿元` of a row that has its unit in another cell. */
function figureIn(
  { value, unit, cell, start, end }: AlignedQuantity,
  passage: Passage,
  text: string,
): SearchedFigure[] {
  if (value === null || !numberRe.test(value)) return [];
  const figure = foldText(value + (unit ?? '')).text;
  if (findWord(text, foldText(text), wordOf(figure), false).length > 0) return [];
  if (passage.kind !== 'row') return [{ figure, start, end }];
  const at = cell === null ? -1 : ` | ${text} | `.indexOf(` | ${cell} | `);
  return at === -1 ? [] : [{ figure, start: at, end: at + cell!.length }];
}

/** A sentence as it is shown: of a table's row only the cells that say anything. */
function shownText(passage: Passage, text: string): string {
  return passage.kind === 'row' ? passage.cells.filter((cell) => cell !== '').join(' | ') : text;
}
