import { frameOfAbout } from '../extract/plan-frame.ts';
import { responsibleUnits, withoutResponsibleUnits } from '../extract/responsible-units.ts';
import { planSentences } from '../parse/plan-sentences.ts';
import type { ParsedPlan } from '../parse/parse-plan.ts';
import type { AlignedQuantity } from '../schema/aligned-quantity.ts';
import type { PlanReading, ReadGoal } from '../schema/plan-reading.ts';
import type { Sentence } from '../schema/plan-text.ts';
import type { ResponsibleUnit } from '../schema/responsible-unit.ts';
import { unitTable } from '../schema/unit-table.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import { indicatorFinder } from '../align/indicator-finder.ts';
import { wordPlaces } from '../align/looked-for.ts';
import { mentionsIn } from '../align/mentions.ts';
import { namesAround } from '../align/name-around.ts';
import { passingTopics } from '../align/passing-topics.ts';
import { quantityReader } from './quantity-reader.ts';
import { planTopics } from '../align/plan-topics.ts';
import { leadingTopics, topicFinder, type TopicFinder } from '../align/topic-finder.ts';

/** What is known of a plan. */
export interface ReadPlan {
  reading: PlanReading;
}

/** Reads parsed plans with one vocabulary, compiled once. */
export type PlanReader = (plan: ParsedPlan) => ReadPlan;

/** A reader for a vocabulary: quantities, indicators, topics, responsible units and mentions of a parsed plan. */
export function planReader(vocabulary: Vocabulary): PlanReader {
  const indicators = indicatorFinder(vocabulary, unitTable(vocabulary.units));
  const readQuantities = quantityReader(vocabulary, indicators);
  const topicOf = new Map(vocabulary.indicators.map((indicator) => [indicator.id, indicator.topic]));
  const findPlaces = wordPlaces(
    [...vocabulary.indicators, ...vocabulary.topics]
      .flatMap(({ lookedFor }) => lookedFor)
      .concat(vocabulary.topics.flatMap(({ wordings }) => wordings)),
    namesAround(vocabulary.offices),
  );
  const findInText = topicFinder(vocabulary.topics, vocabulary.heads.compounds);
  /** The names of offices (教育局) say who is to act, not what is mentioned. */
  const findTopics: TopicFinder = (text) => findInText(withoutResponsibleUnits(text));

  return ({ about, text }) => {
    const sentences = planSentences(text);
    const goalOf = new Map(
      text.goals.flatMap((goal) => goal.sentences.map((sentence) => [sentence, goal] as const)),
    );
    const topics = planTopics(text, findTopics);
    const places = findPlaces([
      ...sentences.values(),
      ...text.sections.map(({ anchor, heading }) => ({ anchor, text: heading })),
    ]);
    const { met, numbers } = readQuantities(text, frameOfAbout(about));

    const aligned = met.map(({ quantity, alignment }): AlignedQuantity => {
      const ownTopic = leadingTopics(findTopics(quantity.subject), 1)[0];
      return {
        ...quantity,
        plan: about.id,
        district: about.district,
        indicator: alignment?.indicator ?? null,
        alsoIndicators: alignment?.alsoIndicators ?? [],
        definition: alignment?.definition ?? null,
        qualifier: alignment?.qualifier ?? null,
        ownName: alignment?.ownName ?? null,
        goal: goalOf.get(quantity.sentence)!.anchor,
        topic: alignment
          ? topicOf.get(alignment.indicator)!
          : (ownTopic ?? topics.sentences[quantity.sentence] ?? null),
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
          topics: topics.goals.get(goal.anchor)!,
          responsibleUnits: unitsOf(goal.sentences.map((anchor) => sentences.get(anchor)!)),
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
        topics.sentences,
      ),
      sentenceTopics: topics.sentences,
      passing: passingTopics(vocabulary.topics, places, topics.sentences),
    };
    return { reading };
  };
}

/** The units that some sentences make responsible, each once for each role and duty, at its first sentence. */
function unitsOf(sentences: readonly Sentence[]): ResponsibleUnit[] {
  const units = new Map<string, ResponsibleUnit>();
  for (const { anchor, text } of sentences) {
    for (const unit of responsibleUnits(text)) {
      const key = JSON.stringify(unit);
      if (!units.has(key)) units.set(key, { ...unit, sentence: anchor });
    }
  }
  return [...units.values()];
}
