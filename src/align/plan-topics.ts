import { planSentences } from '../parse/plan-sentences.ts';
import type { Goal, PlanText, Section } from '../schema/plan-text.ts';
import type { TopicId } from '../schema/topic.ts';
import { leadingTopics, weighScores, type TopicFinder, type TopicScores } from './topic-finder.ts';

/**
 * The topics of a plan: of each goal by its anchor, the weightiest first, and the topic that each sentence counts for, by
 * anchor. A sentence that nothing gives a topic of has none.
 */
export interface PlanTopics {
  goals: ReadonlyMap<string, TopicId[]>;
  sentences: Record<string, TopicId>;
}

/** A title names its topic, the sentences fill it in, and the headings around it narrow it. */
const titleWeight = 1;
const textWeight = 0.8;
const headingsWeight = 0.3;
/** A goal has a further topic when its words or its sentences are on it at least this much as on the first. */
const furtherTopicShare = 0.4;
/** A goal is on a topic on which this share of its text is. */
const textShare = 0.25;

/**
 * How much the text around a sentence speaks for its topic, in characters of wordings: its goal as a whole, and its own
 * paragraph. Two words of its own outweigh them.
 */
const goalContext = 6;
const paragraphContext = 3;

/** Reads the topics of a plan's text. A preamble is on none: it sets no task. */
export function planTopics(text: PlanText, find: TopicFinder): PlanTopics {
  const sentences = planSentences(text);
  const sections = new Map(text.sections.map((section) => [section.anchor, section]));
  const scores = new Map([...sentences].map(([anchor, sentence]) => [anchor, find(sentence.text)]));
  const paragraphs = new Map(
    text.sections.flatMap(({ passages }) =>
      passages.flatMap((passage) => {
        const own = shares(sum(passage.sentences.map(({ anchor }) => scores.get(anchor)!)));
        return passage.sentences.map(({ anchor }) => [anchor, own] as const);
      }),
    ),
  );
  const topics: Record<string, TopicId> = {};
  const goals = new Map<string, TopicId[]>();
  for (const goal of text.goals) {
    if (goal.role === 'preamble') {
      goals.set(goal.anchor, []);
      continue;
    }
    const whole = goalScores(goal, sections, scores, find);
    const around = shares(whole);
    for (const anchor of goal.sentences) {
      const [topic] = leadingTopics(
        weighScores([
          { scores: scores.get(anchor)!, weight: 1 },
          { scores: paragraphs.get(anchor)!, weight: paragraphContext },
          { scores: around, weight: goalContext },
        ]),
        1,
      );
      if (topic !== undefined) topics[anchor] = topic;
    }
    const lengths = weighScores(
      goal.sentences
        .filter((anchor) => topics[anchor] !== undefined)
        .map((anchor) => ({
          scores: new Map([[topics[anchor]!, 1]]),
          weight: sentences.get(anchor)!.text.length,
        })),
    );
    const byText = [...shares(lengths)].filter(([, share]) => share >= textShare).map(([topic]) => topic);
    goals.set(goal.anchor, [...new Set([...leadingTopics(whole, furtherTopicShare), ...byText])]);
  }
  return { goals, sentences: topics };
}

function goalScores(
  goal: Goal,
  sections: ReadonlyMap<string, Section>,
  scores: ReadonlyMap<string, TopicScores>,
  find: TopicFinder,
): TopicScores {
  const headings = headingsAround(goal, sections).map(find);
  return weighScores([
    { scores: shares(find(goal.title)), weight: titleWeight },
    { scores: shares(sum(goal.sentences.map((anchor) => scores.get(anchor)!))), weight: textWeight },
    { scores: shares(sum(headings)), weight: headingsWeight },
  ]);
}

/** The titles of the sections a goal stands in, the nearest two: chapters are too broad to give a topic. */
function headingsAround(goal: Goal, sections: ReadonlyMap<string, Section>): string[] {
  const section = sections.get(goal.section)!;
  const parent = section.parent === null ? undefined : sections.get(section.parent);
  return [goal.title === section.title ? '' : section.title, parent?.title ?? ''].filter(
    (title) => title !== '',
  );
}

function sum(all: readonly TopicScores[]): TopicScores {
  return weighScores(all.map((scores) => ({ scores, weight: 1 })));
}

/** Scores as shares of their sum. */
function shares(scores: TopicScores): TopicScores {
  const total = [...scores.values()].reduce((all, score) => all + score, 0);
  return new Map([...scores].map(([topic, score]) => [topic, score / total]));
}
