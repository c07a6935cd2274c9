import {
  goalChangeKinds,
  goalChanges,
  type GoalChange,
  type GoalChangeKind,
} from '../../../compare/succession/goal-changes.ts';
import type { Outcome } from '../../../compare/succession/outcome.ts';
import type { Succession } from '../../../compare/succession/successions.ts';
import {
  targetChangeKinds,
  type TargetChange,
  type TargetChangeKind,
} from '../../../compare/succession/target-changes.ts';
import type { AlignedQuantity } from '../../../schema/aligned-quantity.ts';
import type { PlanReading, ReadGoal } from '../../../schema/plan-reading.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { figureText } from '../../parts/figure-text.ts';
import type { PageHead } from '../../parts/page-head.ts';
import { whenAlone } from '../../parts/when-text.ts';
import { routes } from '../../routes/address.ts';
import { titleIn } from '../../wording/title-in.ts';
import { textDifference, type DifferencePiece } from '../../parts/text-difference.ts';
import { chartView, type ChartView } from '../charts/chart.ts';
import { chartOf } from '../charts/chart-kinds.ts';
import { hasSlopes, slopeId } from '../charts/slope-chart.ts';
import { spansId } from '../charts/spans-chart.ts';
import { passageSide, type PassageView } from '../passages/passage-view.ts';
import { changeSubject } from './change-subject.ts';
import { successionChanges } from './succession-changes.ts';

/** A figure with its years, the plan's own words for it, and the address of its sentence. */
export interface ChangedFigure {
  text: string;
  when: string;
  quote: string;
  href: string;
}

/** What the later plan states for the year of a target, what that means for it, and why it may mean nothing. */
export interface OutcomeView {
  figure: ChangedFigure;
  verdict: Outcome['verdict'];
  text: string;
  because: string | null;
}

/** One target of two consecutive plans; `null` where a plan does not set it or states no outcome. */
export interface ChangeRow {
  subject: string;
  /** Whether the subject is the shared name of an indicator, in the language of the edition. */
  ours: boolean;
  before: ChangedFigure | null;
  outcome: OutcomeView | null;
  after: ChangedFigure | null;
}

/** The page of two consecutive plans: the targets by what became of them, then the tasks. */
export interface SuccessionPage {
  head: PageHead;
  lead: string;
  outcomes: string;
  /** The picture of the targets whose way can be drawn; `null` if there is none. */
  chart: ChartView | null;
  groups: { kind: TargetChangeKind; name: string; note: string; rows: ChangeRow[]; folded: ChangeRow[] }[];
  goals: GoalGroup[];
}

/** The tasks of one kind of change. */
export interface GoalGroup {
  kind: GoalChangeKind;
  name: string;
  count: string;
  tasks: GoalView[];
}

/** A task of two plans, or of one; what is put otherwise has both texts side by side. */
export interface GoalView {
  title: string;
  translated: string | null;
  href: string;
  sides: PassageView['sides'] | null;
}

/** So many targets of a kind stand open. */
const openRows = 12;

/** What a plan changes of the one that it follows. */
export function successionPage(
  succession: Succession<PlanReading>,
  library: Library,
  edition: Edition,
): SuccessionPage {
  const { words, say, to } = edition;
  const messages = words.succession;
  const { former, successor } = succession;
  const changes = successionChanges(succession, library);
  const drawn = hasSlopes(succession, library) ? slopeId(succession) : null;
  const byKind = Map.groupBy(changes, ({ kind }) => kind);
  const rowOf = (change: TargetChange): ChangeRow => changeRow(change, library, edition);
  const groups = targetChangeKinds.flatMap((kind) => {
    const found = byKind.get(kind);
    if (!found) return [];
    return [
      {
        kind,
        name: messages.part(messages.kinds[kind], found.length),
        note: messages.kindNotes[kind],
        rows: found.slice(0, openRows).map(rowOf),
        folded: found.slice(openRows).map(rowOf),
      },
    ];
  });
  const lead = messages.lead(
    changes.length,
    groups.map(({ name }) => name),
  );
  const title = messages.title(say(former.about.shortTitle), say(successor.about.shortTitle));
  return {
    head: {
      route: routes.changes(successor.about.id),
      area: 'plans',
      title,
      description: lead,
      trail: [
        { name: words.reading.index, href: to(routes.plans) },
        { name: say(successor.about.shortTitle), href: to(routes.plan(successor.about.id)) },
      ],
      pictured: { chart: drawn ?? spansId, selection: null },
    },
    lead,
    outcomes: outcomesText(changes, edition),
    chart: drawn === null ? null : chartView(chartOf(drawn, library, edition), edition),
    groups,
    goals: goalGroups(goalChanges(former, successor), library, edition),
  };
}

function outcomesText(changes: readonly TargetChange[], { words }: Edition): string {
  const count = (verdict: Outcome['verdict']): number =>
    changes.filter(({ outcome }) => outcome?.verdict === verdict).length;
  const [reached, missed, unknown] = [count('reached'), count('missed'), count('unknown')];
  return reached + missed + unknown === 0
    ? words.succession.noOutcomes
    : words.succession.outcomes(reached, missed, unknown);
}

function changeRow(change: TargetChange, library: Library, edition: Edition): ChangeRow {
  const [before] = change.former;
  const [after] = change.successor;
  return {
    subject: changeSubject(change, library, edition),
    ours: (after ?? before)!.indicator !== null,
    before: before ? changedFigure(before, library, edition) : null,
    outcome: change.outcome && outcomeView(change.outcome, library, edition),
    after: after ? changedFigure(after, library, edition) : null,
  };
}

function changedFigure(quantity: AlignedQuantity, library: Library, edition: Edition): ChangedFigure {
  return {
    text: figureText(quantity, library, edition),
    when: whenAlone(quantity, library, edition),
    quote: quantity.quote,
    href: edition.to(routes.sentence(quantity.plan, quantity.sentence)),
  };
}

function outcomeView({ stated, verdict, because }: Outcome, library: Library, edition: Edition): OutcomeView {
  const { succession, reasons, comma } = edition.words;
  const why = because.map((reason) => ({ ...reasons, ...succession.doubts })[reason]);
  return {
    figure: changedFigure(stated, library, edition),
    verdict,
    text: succession.verdict[verdict],
    because: why.length === 0 ? null : why.join(comma),
  };
}

function goalGroups(changes: readonly GoalChange[], library: Library, edition: Edition): GoalGroup[] {
  const { succession } = edition.words;
  const byKind = Map.groupBy(changes, ({ kind }) => kind);
  return goalChangeKinds.flatMap((kind) => {
    const found = byKind.get(kind);
    if (!found) return [];
    return [
      {
        kind,
        name: succession.goalKinds[kind],
        count: succession.goalCount(found.length),
        tasks: found.map((change) => goalView(change, library, edition)),
      },
    ];
  });
}

function goalView({ kind, former, successor }: GoalChange, library: Library, edition: Edition): GoalView {
  const { plan, anchor, title } = (successor ?? former)!;
  return {
    title,
    translated: titleIn(edition, library, title),
    href: edition.to(routes.sentence(plan, anchor)),
    sides: kind === 'reworded' ? goalSides(former!, successor!, library, edition) : null,
  };
}

function goalSides(
  former: ReadGoal,
  successor: ReadGoal,
  library: Library,
  edition: Edition,
): PassageView['sides'] {
  const textOf = ({ plan, sentences }: ReadGoal): string =>
    sentences.map((anchor) => library.place(plan, anchor).sentence.text).join('');
  const { mine, theirs } = textDifference(textOf(former), textOf(successor));
  const side = ({ plan, sentences }: ReadGoal, pieces: DifferencePiece[]): PassageView['sides'][number] =>
    passageSide(plan, sentences[0]!, pieces, library, edition);
  return [side(former, mine), side(successor, theirs)];
}
