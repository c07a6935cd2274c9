import { isTask } from '../../../compare/claims/plan-claims.ts';
import { laterKind, laterKinds, type LaterKind } from '../../../compare/passages/later-kind.ts';
import type { PlanReading, ReadGoal } from '../../../schema/plan-reading.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { routes } from '../../routes/address.ts';
import { titleIn } from '../../wording/title-in.ts';
import { shareText } from '../charts/share-text.ts';
import { sharedPart } from './shared-part.ts';

/** The tasks of the later of two documents of one district, by how much of their text the earlier one has too. */
export interface LaterTasks {
  title: string;
  note: string;
  groups: { kind: LaterKind; name: string; count: string; tasks: LaterTask[] }[];
}

/** A task with the part of its text that the earlier document has too. */
export interface LaterTask {
  title: string;
  translated: string | null;
  href: string;
  part: string;
}

/**
 * The tasks of the later of two documents of a district; `null` for documents of two districts, and where the days on which
 * they were adopted or issued do not say which is the later.
 */
export function laterTasks(
  pair: readonly [PlanReading, PlanReading],
  library: Library,
  edition: Edition,
): LaterTasks | null {
  const [first, second] = pair;
  if (first.about.district !== second.about.district) return null;
  const { words, say } = edition;
  const { later: texts, ownCount } = words.passages;
  const [one, other] = [decidedOn(first), decidedOn(second)];
  if (one === null || other === null || one === other) return null;
  const [earlier, later] = one < other ? pair : [second, first];
  const others = new Set([earlier.about.id]);
  const tasks = later.goals
    .filter((goal) => isTask(goal) && goal.title !== later.about.title.zh)
    .map((goal) => ({ goal, part: sharedPart(goal, others, library) }));
  const byKind = Map.groupBy(tasks, ({ part }) => laterKind(part));
  return {
    title: texts.title(say(later.about.shortTitle), say(earlier.about.shortTitle)),
    note: texts.note,
    groups: laterKinds.flatMap((kind) => {
      const found = byKind.get(kind) ?? [];
      if (found.length === 0) return [];
      return [
        {
          kind,
          name: texts.kinds[kind],
          count: ownCount(found.length),
          tasks: found.map(({ goal, part }) => taskOf(goal, part, library, edition)),
        },
      ];
    }),
  };
}

/** The day on which a plan was adopted, else issued; one that is only published may be older than its day. */
function decidedOn({ about: { dates } }: PlanReading): string | null {
  return dates.adopted ?? dates.issued;
}

function taskOf(
  { plan, anchor, title }: ReadGoal,
  part: number,
  library: Library,
  edition: Edition,
): LaterTask {
  const { passages } = edition.words;
  return {
    title,
    translated: titleIn(edition, library, title),
    href: edition.to(routes.sentence(plan, anchor)),
    part: part === 0 ? passages.none : passages.later.part(shareText(part, edition.words)),
  };
}
