import { isTask } from '../../../compare/claims/plan-claims.ts';
import { ownShares, type TextAmount } from '../../../compare/passages/own-shares.ts';
import type { PlanReading } from '../../../schema/plan-reading.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import type { PageHead } from '../../parts/page-head.ts';
import { routes } from '../../routes/address.ts';
import { titleIn } from '../../wording/title-in.ts';
import { emphasisId } from '../charts/emphasis-chart.ts';
import { shareText } from '../charts/share-text.ts';
import { laterTasks, type LaterTasks } from './later-tasks.ts';
import { passagesTitle } from './passages-title.ts';
import { passageView, type PassageView } from './passage-view.ts';
import { sharedPart } from './shared-part.ts';

/** The page of what two plans share, and of what each says in words of its own. */
export interface PassagesPage {
  head: PageHead;
  lead: string;
  plans: { name: string; slot: number; href: string }[];
  topics: { name: string; href: string; shares: { share: number; text: string }[] }[];
  longest: PassageView[];
  rest: PassageView[];
  /** What the later of two documents of a district keeps, changes and adds; `null` for two districts. */
  later: LaterTasks | null;
  own: { title: string; note: string; topics: OwnTasks[] }[];
}

/** The tasks of one plan on a topic that the other plan has not in these words. */
export interface OwnTasks {
  topic: string;
  count: string;
  tasks: { title: string; translated: string | null; href: string }[];
}

/** So many passages stand open. */
const longestCount = 7;
/** A task is a plan's own where so small a part of its text at most stands in the other plan. */
const ownPart = 0.1;

/** What two plans of one city share word for word or nearly, by topic and passage, and the tasks that only one has. */
export function passagesPage(
  pair: readonly [PlanReading, PlanReading],
  library: Library,
  edition: Edition,
): PassagesPage {
  const { words, say, to } = edition;
  const messages = words.passages;
  const [first, second] = pair;
  const names = pair.map(({ about }) => say(about.shortTitle)) as [string, string];
  const shared = library.shared();
  const shares = [
    ownShares(first, shared, new Set([second.about.id])),
    ownShares(second, shared, new Set([first.about.id])),
  ] as const;
  const less = shares[0].shared / shares[0].characters >= shares[1].shared / shares[1].characters ? 1 : 0;
  const found = shared.passages
    .filter(({ plan, other }) => plan === first.about.id && other === second.about.id)
    .sort((a, b) => b.letters - a.letters)
    .map((passage) => passageView(passage, library, edition));
  const percents = shares.map((amount) => percentText(amount, edition)) as [string, string];
  const lead = messages.lead(names[less], percents[less]);
  return {
    head: {
      route: routes.passages(first.about.id, second.about.id),
      area: 'plans',
      title: passagesTitle(pair, library, edition),
      description: lead,
      trail: [{ name: words.reading.index, href: to(routes.plans) }],
      pictured: { chart: emphasisId, selection: null },
    },
    lead,
    plans: pair.map(({ about }, index) => ({
      name: names[index]!,
      slot: library.district(about.district).slot,
      href: to(routes.plan(about.id)),
    })),
    topics: library.vocabulary.topics
      .map(({ id, name }) => ({
        name: say(name),
        href: to(routes.topic(id)),
        shares: shares.map(({ byTopic }) => topicShare(byTopic.get(id), edition)),
      }))
      .filter(({ shares: row }) => row.some(({ share }) => share > 0)),
    longest: found.slice(0, longestCount),
    rest: found.slice(longestCount),
    later: laterTasks(pair, library, edition),
    own: ([0, 1] as const).map((index) => ({
      title: messages.own(names[index]),
      note: messages.ownNote(names[1 - index]!),
      topics: ownTasks(pair[index], pair[1 - index]!, library, edition),
    })),
  };
}

function topicShare(amount: TextAmount | undefined, edition: Edition): { share: number; text: string } {
  const { passages } = edition.words;
  if (!amount) return { share: 0, text: passages.noText };
  if (amount.shared === 0) return { share: 0, text: passages.none };
  return {
    share: amount.shared / amount.characters,
    text: passages.share(percentText(amount, edition), amount.shared.toLocaleString('en')),
  };
}

function percentText({ characters, shared }: TextAmount, { words }: Edition): string {
  return shareText(shared / characters, words);
}

/** The tasks of `plan` that hardly share a word with `other`, by topic in the topics' order. */
function ownTasks(plan: PlanReading, other: PlanReading, library: Library, edition: Edition): OwnTasks[] {
  const others = new Set([other.about.id]);
  const own = plan.goals.filter((goal) => isTask(goal) && sharedPart(goal, others, library) <= ownPart);
  const byTopic = Map.groupBy(own, ({ topics }) => topics[0]);
  return library.vocabulary.topics.flatMap(({ id, name }) => {
    const goals = byTopic.get(id) ?? [];
    if (goals.length === 0) return [];
    return [
      {
        topic: edition.say(name),
        count: edition.words.passages.ownCount(goals.length),
        tasks: goals.map(({ title, anchor }) => ({
          title,
          translated: titleIn(edition, library, title),
          href: edition.to(routes.sentence(plan.about.id, anchor)),
        })),
      },
    ];
  });
}
