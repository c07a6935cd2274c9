import { goalChangeKinds, goalChanges, type GoalChange } from '../../../compare/succession/goal-changes.ts';
import type { Outcome } from '../../../compare/succession/outcome.ts';
import type { Succession } from '../../../compare/succession/successions.ts';
import {
  targetChangeKinds,
  targetChanges,
  type TargetChange,
  type TargetChangeKind,
} from '../../../compare/succession/target-changes.ts';
import type { AlignedQuantity } from '../../../schema/aligned-quantity.ts';
import type { PlanReading, ReadGoal } from '../../../schema/plan-reading.ts';
import { unitTable } from '../../../schema/unit-table.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { figureText } from '../../parts/figure-text.ts';
import type { PageHead } from '../../parts/page-head.ts';
import { whenAlone } from '../../parts/when-text.ts';
import { routes } from '../../routes/address.ts';
import { titleIn } from '../../wording/title-in.ts';
import { spansId } from '../charts/spans-chart.ts';

/** A figure with its years and the address of its sentence. */
export interface ChangedFigure {
  text: string;
  when: string;
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
  before: ChangedFigure | null;
  outcome: OutcomeView | null;
  after: ChangedFigure | null;
}

/** The page of two consecutive plans: the targets by what became of them, then the tasks. */
export interface SuccessionPage {
  head: PageHead;
  lead: string;
  outcomes: string;
  groups: { kind: TargetChangeKind; name: string; note: string; rows: ChangeRow[] }[];
  goals: {
    name: string;
    count: string;
    tasks: { title: string; translated: string | null; href: string }[];
  }[];
}

/** What a plan changes of the one that it follows. */
export function successionPage(
  { former, successor }: Succession<PlanReading>,
  library: Library,
  edition: Edition,
): SuccessionPage {
  const { words, say, to } = edition;
  const messages = words.succession;
  const changes = changesOf({ former, successor }, library);
  const byKind = Map.groupBy(changes, ({ kind }) => kind);
  const groups = targetChangeKinds.flatMap((kind) => {
    const found = byKind.get(kind);
    if (!found) return [];
    return [
      {
        kind,
        name: messages.part(messages.kinds[kind], found.length),
        note: messages.kindNotes[kind],
        rows: found.map((change) => changeRow(change, library, edition)),
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
      pictured: { chart: spansId, selection: null },
    },
    lead,
    outcomes: outcomesText(changes, edition),
    groups,
    goals: goalGroups(goalChanges(former, successor), library, edition),
  };
}

function changesOf({ former, successor }: Succession<PlanReading>, { vocabulary }: Library): TargetChange[] {
  const indicators = new Map(vocabulary.indicators.map((indicator) => [indicator.id, indicator]));
  return targetChanges(former.quantities, successor.quantities, {
    indicator: (id) => indicators.get(id)!,
    units: unitTable(vocabulary.units),
  });
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
    subject: (after ?? before)!.subject,
    before: before ? changedFigure(before, library, edition) : null,
    outcome: change.outcome && outcomeView(change.outcome, library, edition),
    after: after ? changedFigure(after, library, edition) : null,
  };
}

function changedFigure(quantity: AlignedQuantity, library: Library, edition: Edition): ChangedFigure {
  return {
    text: figureText(quantity, library, edition),
    when: whenAlone(quantity, library, edition),
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

function goalGroups(
  changes: readonly GoalChange[],
  library: Library,
  edition: Edition,
): SuccessionPage['goals'] {
  const { succession } = edition.words;
  const byKind = Map.groupBy(changes, ({ kind }) => kind);
  return goalChangeKinds.flatMap((kind) => {
    const found = byKind.get(kind);
    if (!found) return [];
    return [
      {
        name: succession.goalKinds[kind],
        count: succession.goalCount(found.length),
        tasks: found.map(({ former, successor }) => taskLink((successor ?? former)!, library, edition)),
      },
    ];
  });
}

function taskLink(
  { plan, anchor, title }: ReadGoal,
  library: Library,
  edition: Edition,
): { title: string; translated: string | null; href: string } {
  return {
    title,
    translated: titleIn(edition, library, title),
    href: edition.to(routes.sentence(plan, anchor)),
  };
}
