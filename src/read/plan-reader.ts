import { compileGrammar } from '../extract/grammar.ts';
import { extractQuantities } from '../extract/extract-quantities.ts';
import { frameOfAbout } from '../extract/plan-frame.ts';
import { responsibleUnits, withoutResponsibleUnits } from '../extract/responsible-units.ts';
import { planSentences } from '../parse/plan-sentences.ts';
import type { ParsedPlan } from '../parse/parse-plan.ts';
import type { AlignedQuantity } from '../schema/aligned-quantity.ts';
import type { Goal, PlanText, Section, Sentence } from '../schema/plan-text.ts';
import type { PlanReading, ReadGoal } from '../schema/plan-reading.ts';
import type { TopicId } from '../schema/topic.ts';
import { unitTable } from '../schema/unit-table.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import { indicatorFinder } from '../align/indicator-finder.ts';
import { wordPlaces } from '../align/looked-for.ts';
import { mentionsIn } from '../align/mentions.ts';
import { namesAround } from '../align/name-around.ts';
import { passingTopics } from '../align/passing-topics.ts';
import {
  leadingTopics,
  topicFinder,
  weighScores,
  type TopicFinder,
  type TopicScores,
} from '../align/topic-finder.ts';

/** A title names its topic, the headings around it narrow it, and the sentences fill it in. */
const titleWeight = 4;
const headingWeight = 1.5;
/** A goal has a second topic when that one is spoken of nearly half as much as the first. */
const secondTopicShare = 0.45;
/** A sentence departs from the topic of its goal only when it clearly speaks of another: two words' worth. */
const ownTopicScore = 8;

/** What is known of a plan. */
export interface ReadPlan {
  reading: PlanReading;
}

/** Reads parsed plans with one vocabulary, compiled once. */
export type PlanReader = (plan: ParsedPlan) => ReadPlan;

/** A reader for a vocabulary: quantities, indicators, topics, responsible units and mentions of a parsed plan. */
export function planReader(vocabulary: Vocabulary): PlanReader {
  const grammar = compileGrammar(vocabulary.bounds, vocabulary.units);
  const indicators = indicatorFinder(vocabulary, unitTable(vocabulary.units));
  const topicOf = new Map(vocabulary.indicators.map((indicator) => [indicator.id, indicator.topic]));
  const findPlaces = wordPlaces(
    [...vocabulary.indicators, ...vocabulary.topics]
      .flatMap(({ lookedFor }) => lookedFor)
      .concat(vocabulary.topics.flatMap(({ wordings }) => wordings)),
    namesAround(vocabulary.offices),
  );
  const findInText = topicFinder(vocabulary.topics);
  /** The names of offices (教育局) say who is to act, not what is spoken of. */
  const findTopics: TopicFinder = (text) => findInText(withoutResponsibleUnits(text));

  return ({ about, text }) => {
    const sentences = planSentences(text);
    const goalOf = new Map(
      text.goals.flatMap((goal) => goal.sentences.map((sentence) => [sentence, goal] as const)),
    );
    const goalTopics = topicsOfGoals(text, sentences, findTopics);
    const sentenceTopics = topicsOfSentences(text.goals, sentences, goalTopics, findTopics);
    const places = findPlaces([
      ...sentences.values(),
      ...text.sections.map(({ anchor, heading }) => ({ anchor, text: heading })),
    ]);
    const { quantities, numbers } = extractQuantities(text, frameOfAbout(about), grammar);

    const aligned = quantities.map((quantity): AlignedQuantity => {
      const alignment = indicators.align(quantity, sentences.get(quantity.sentence)!.text);
      const ownTopic = leadingTopics(findTopics(quantity.subject), 1)[0];
      return {
        ...quantity,
        plan: about.id,
        district: about.district,
        indicator: alignment?.indicator ?? null,
        alsoIndicators: alignment?.alsoIndicators ?? [],
        definition: alignment?.definition ?? null,
        qualifier: alignment?.qualifier ?? null,
        goal: goalOf.get(quantity.sentence)!.anchor,
        topic: alignment
          ? topicOf.get(alignment.indicator)!
          : (ownTopic ?? sentenceTopics[quantity.sentence] ?? null),
        readBy: 'program',
        checkedOn: null,
      };
    });

    const reading: PlanReading = {
      about,
      text,
      goals: text.goals.map((goal): ReadGoal => {
        const own = new Set(goal.sentences);
        return {
          ...goal,
          plan: about.id,
          district: about.district,
          topics: goalTopics.get(goal.anchor)!,
          units: [
            ...new Set(goal.sentences.flatMap((anchor) => responsibleUnits(sentences.get(anchor)!.text))),
          ],
          quantities: aligned.filter(({ sentence }) => own.has(sentence)).map(({ id }) => id),
        };
      }),
      quantities: aligned,
      numbers,
      mentions: mentionsIn(
        [...sentences.values()],
        aligned,
        indicators.mentions,
        vocabulary.indicators,
        places,
      ),
      sentenceTopics,
      passing: passingTopics(vocabulary.topics, places, sentenceTopics),
    };
    return { reading };
  };
}

/** The topics of each goal by its anchor: from its title, the headings around it, and its sentences. */
function topicsOfGoals(
  text: PlanText,
  sentences: ReadonlyMap<string, Sentence>,
  findTopics: TopicFinder,
): Map<string, TopicId[]> {
  const sections = new Map(text.sections.map((section) => [section.anchor, section]));
  return new Map(
    text.goals.map((goal) => {
      const parts: { scores: TopicScores; weight: number }[] = [
        { scores: findTopics(goal.title), weight: titleWeight },
        ...headingsAround(goal, sections).map((heading) => ({
          scores: findTopics(heading),
          weight: headingWeight,
        })),
        ...goal.sentences.map((anchor) => ({ scores: findTopics(sentences.get(anchor)!.text), weight: 1 })),
      ];
      return [goal.anchor, leadingTopics(weighScores(parts), secondTopicShare)];
    }),
  );
}

/** The titles of the sections a goal stands in, the nearest two: chapters are too broad to tell a topic. */
function headingsAround(goal: Goal, sections: ReadonlyMap<string, Section>): string[] {
  const section = sections.get(goal.section)!;
  const parent = section.parent === null ? undefined : sections.get(section.parent);
  return [goal.title === section.title ? '' : section.title, parent?.title ?? ''].filter(
    (title) => title !== '',
  );
}

function topicsOfSentences(
  goals: readonly Goal[],
  sentences: ReadonlyMap<string, Sentence>,
  goalTopics: ReadonlyMap<string, TopicId[]>,
  findTopics: TopicFinder,
): Record<string, TopicId> {
  const topics: Record<string, TopicId> = {};
  for (const goal of goals) {
    const inherited = goalTopics.get(goal.anchor)![0];
    for (const anchor of goal.sentences) {
      const scores = findTopics(sentences.get(anchor)!.text);
      const own = leadingTopics(scores, 1)[0];
      const departs =
        own !== undefined &&
        scores.get(own)! >= ownTopicScore &&
        scores.get(own)! > 2 * (scores.get(inherited ?? '') ?? 0);
      const topic = departs ? own : (inherited ?? own);
      if (topic !== undefined) topics[anchor] = topic;
    }
  }
  return topics;
}
