import { isTask } from '../../../compare/claims/plan-claims.ts';
import type { ReadGoal } from '../../../schema/plan-reading.ts';
import { routes } from '../../routes/address.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { titleIn } from '../../wording/title-in.ts';

/**
 * A task or goal by the plan's own title, with the sentences of its text; `translated` is the title in the language of the
 * edition, `null` where that is the plan's own.
 */
export interface TaskView {
  label: string | null;
  title: string;
  translated: string | null;
  href: string;
  sentences: { text: string; href: string }[];
}

/** The tasks of a district: those shown at once, and those folded. */
export interface TaskList {
  first: TaskView[];
  folded: TaskView[];
}

/** How many tasks stand open before the rest is folded. */
const openTasks = 3;

/** The tasks of a district on a topic, in document order. */
export function tasksOn(topic: string, district: string, library: Library, edition: Edition): TaskList {
  const tasks = library
    .district(district)
    .plans.flatMap(({ goals }) => goals.filter((goal) => isTask(goal) && goal.topics.includes(topic)))
    .map((goal) => taskView(goal, library, edition));
  return { first: tasks.slice(0, openTasks), folded: tasks.slice(openTasks) };
}

function taskView(
  { plan, anchor, label, title, sentences }: ReadGoal,
  library: Library,
  edition: Edition,
): TaskView {
  return {
    label,
    title,
    translated: titleIn(edition, library, title),
    href: edition.to(routes.sentence(plan, anchor)),
    sentences: sentences.map((sentence) => ({
      text: library.place(plan, sentence).sentence.text,
      href: edition.to(routes.sentence(plan, sentence)),
    })),
  };
}

/**
 * Sentences on a topic that stand in goals about something else, in document order; of a plan that has none, those that
 * mention it in passing.
 */
export function sentencesElsewhere(
  topic: string,
  district: string,
  library: Library,
  edition: Edition,
): TaskView['sentences'] {
  return library.district(district).plans.flatMap(({ about, goals, sentenceTopics, passing }) => {
    const counted = goals
      .filter((goal) => isTask(goal) && !goal.topics.includes(topic))
      .flatMap((goal) => goal.sentences.filter((sentence) => sentenceTopics[sentence] === topic));
    return [...counted, ...(passing[topic] ?? []).map(({ sentence }) => sentence)].map((sentence) => ({
      text: library.place(about.id, sentence).sentence.text,
      href: edition.to(routes.sentence(about.id, sentence)),
    }));
  });
}
