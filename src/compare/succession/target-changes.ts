import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { UnitTable } from '../../schema/unit-table.ts';
import { axisValue } from '../axis-value.ts';
import { compareFigures } from '../verdict.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { sameSubject } from './same-subject.ts';

/**
 * What became of a target in the plan that follows: a larger or smaller number, the same one; `reworded` where it is set
 * again in a way that cannot be compared; `dropped` where the successor sets none; `new` where the former plan set none.
 */
export const targetChangeKinds = ['raised', 'lowered', 'kept', 'reworded', 'dropped', 'new'] as const;
export type TargetChangeKind = (typeof targetChangeKinds)[number];

/**
 * A target of two consecutive plans, in one class only. `former` are all places where the earlier plan states it, and
 * `successor` those of the later one; either may be empty, not both. `outcome` is what the later plan states for the
 * former target's year.
 */
export interface TargetChange {
  kind: TargetChangeKind;
  former: AlignedQuantity[];
  successor: AlignedQuantity[];
  outcome: Outcome | null;
}

/** What the comparison of targets knows of the vocabulary. */
export interface TargetSetting {
  indicator: (id: string) => Pick<Indicator, 'direction'>;
  units: UnitTable;
}

/**
 * Every target of two consecutive plans, the former's in its order, then what is new. Each former target meets the one of the
 * successor's that most surely measures the same; cost grows with the product of their numbers of targets.
 */
export function targetChanges(
  former: readonly AlignedQuantity[],
  successor: readonly AlignedQuantity[],
  { indicator, units }: TargetSetting,
): TargetChange[] {
  const [before, after] = [statements(former, units), statements(successor, units)];
  const links = linked(before, after, units);
  const met = new Set(links.values());
  return [
    ...before.map((statement): TargetChange => {
      const [target] = statement as [AlignedQuantity];
      const next = links.get(statement);
      const known = target.indicator === null ? undefined : indicator(target.indicator);
      return {
        kind: next ? kindOf(target, next[0]!, units) : 'dropped',
        former: statement,
        successor: next ?? [],
        outcome: outcomeOf(target, { later: successor, indicator: known, units }) ?? null,
      };
    }),
    ...after
      .filter((statement) => !met.has(statement))
      .map((statement): TargetChange => ({ kind: 'new', former: [], successor: statement, outcome: null })),
  ];
}

type Statement = AlignedQuantity[];

/** The targets among quantities, those that say the same together: a sentence and a row of a table often do. */
function statements(quantities: readonly AlignedQuantity[], units: UnitTable): Statement[] {
  const found: Statement[] = [];
  for (const target of quantities) {
    if (target.status !== 'target') continue;
    const same = found.find(([first]) => saysTheSame(first!, target, units));
    if (same) same.push(target);
    else found.push([target]);
  }
  return found;
}

function saysTheSame(a: AlignedQuantity, b: AlignedQuantity, units: UnitTable): boolean {
  return (
    a.value === b.value &&
    a.unit === b.unit &&
    a.period === b.period &&
    a.measure === b.measure &&
    (a.value !== null || a.quote === b.quote) &&
    sameSubject(a, b, units) > 0
  );
}

/** The successor's statement that each former one meets, the surest first; each meets one at most. */
function linked(
  before: readonly Statement[],
  after: readonly Statement[],
  units: UnitTable,
): Map<Statement, Statement> {
  const [endBefore, endAfter] = [termEnd(before), termEnd(after)];
  const sureness = (former: AlignedQuantity, successor: AlignedQuantity): number => {
    const sure = linkSureness(former, successor, units);
    const bothByTheEnd = (lastYear(former) === endBefore) === (lastYear(successor) === endAfter);
    return sure === 0 ? 0 : sure + 2 * Number(bothByTheEnd);
  };
  const candidates = before.flatMap((former) =>
    after
      .map((successor) => ({ former, successor, sure: sureness(former[0]!, successor[0]!) }))
      .filter(({ sure }) => sure > 0),
  );
  const links = new Map<Statement, Statement>();
  const met = new Set<Statement>();
  for (const { former, successor } of candidates.sort((a, b) => b.sure - a.sure)) {
    if (links.has(former) || met.has(successor)) continue;
    links.set(former, successor);
    met.add(successor);
  }
  return links;
}

/** The year for which most statements of a plan are: the end of its term, not that of its outlook. */
function termEnd(statements: readonly Statement[]): string | null {
  const years = [...Map.groupBy(statements, ([first]) => lastYear(first!))];
  const [most] = years.sort(([, a], [, b]) => b.length - a.length);
  return most?.[0] ?? null;
}

function lastYear({ period }: AlignedQuantity): string | null {
  return period?.slice(-4) ?? null;
}

/** Like meets like before all: a number a number, a span a span. */
function linkSureness(former: AlignedQuantity, successor: AlignedQuantity, units: UnitTable): number {
  const same = sameSubject(former, successor, units);
  if (same === 0) return 0;
  const comparable = compareFigures(former, successor, units).comparable;
  const bothNumbers = (former.value === null) === (successor.value === null);
  const bothSpans = former.period?.includes('-') === successor.period?.includes('-');
  return same + 2 * Number(comparable) + Number(bothNumbers) + 0.5 * Number(bothSpans);
}

function kindOf(former: AlignedQuantity, successor: AlignedQuantity, units: UnitTable): TargetChangeKind {
  if (former.value === null && successor.value === null)
    return former.quote === successor.quote ? 'kept' : 'reworded';
  if (!compareFigures(former, successor, units).comparable) return 'reworded';
  const [before, after] = [axisValue(former, units)!, axisValue(successor, units)!];
  const step = after.low - before.low || after.high - before.high;
  if (step > 0) return 'raised';
  if (step < 0) return 'lowered';
  return former.bound === successor.bound && former.inclusive === successor.inclusive ? 'kept' : 'reworded';
}
