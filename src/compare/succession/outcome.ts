import { answersWork, workKind } from '../../align/work-kind.ts';
import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { UnitTable } from '../../schema/unit-table.ts';
import { axisValue } from '../axis-value.ts';
import type { Reason } from '../../schema/claim.ts';
import { compareFigures } from '../verdict.ts';
import { sameSubject } from './same-subject.ts';

/** Why it cannot be said whether a target was reached, besides what makes two figures unlike. */
export const doubts = ['estimate', 'near', 'no-direction', 'other-act'] as const;
export type Doubt = (typeof doubts)[number];

/**
 * What a later plan states for the year of an earlier plan's target: `reached`, `missed`, or `unknown` with the reasons.
 * Both figures are the plans' own words; nothing else is known of what came of the target.
 */
export interface Outcome {
  stated: AlignedQuantity;
  verdict: 'reached' | 'missed' | 'unknown';
  because: (Reason | Doubt)[];
}

/** What an outcome is told from: the figures of the plan that follows, and the target's indicator. */
export interface OutcomeSetting {
  later: readonly AlignedQuantity[];
  indicator: Pick<Indicator, 'direction'> | undefined;
  units: UnitTable;
}

/** What 左右 and 约 leave open, as a part of the number. */
const aboutRoom = 0.05;

/**
 * The outcome of a target in the figures of the plan that follows, or `undefined` if that plan states none for its year. Of
 * several the surest is taken: a table's base column before a sentence.
 */
export function outcomeOf(
  target: AlignedQuantity,
  { later, indicator, units }: OutcomeSetting,
): Outcome | undefined {
  const year = lastYear(target);
  if (year === null) return undefined;
  const [best] = later
    .filter(
      (stated) => stated.status !== 'target' && lastYear(stated) === year && coversAsMuch(target, stated),
    )
    .map((stated) => ({ stated, sure: sureness(target, stated, units) }))
    .filter(({ sure }) => sure > 0)
    .sort((a, b) => b.sure - a.sure);
  return best && judged(target, best.stated, directionOf(target, indicator), units);
}

/** What was added or done in the last year alone is no outcome of what was to be added or done over all years. */
function coversAsMuch({ measure, period }: AlignedQuantity, stated: AlignedQuantity): boolean {
  if (measure === 'level') return true;
  return stated.period === period || stated.period!.includes('-');
}

function sureness(target: AlignedQuantity, stated: AlignedQuantity, units: UnitTable): number {
  const same = sameSubject(target, stated, units);
  if (same === 0) return 0;
  const alike = compareFigures(target, stated, units).comparable;
  return (
    same + 2 * Number(alike) + Number(stated.status === 'baseline') + Number(target.period === stated.period)
  );
}

function judged(
  target: AlignedQuantity,
  stated: AlignedQuantity,
  direction: 'up' | 'down' | undefined,
  units: UnitTable,
): Outcome {
  const unlike = compareFigures(target, stated, units).reasons;
  if (unlike.length > 0) return { stated, verdict: 'unknown', because: unlike };
  if (otherAct(target, stated)) return { stated, verdict: 'unknown', because: ['other-act'] };
  if (stated.modality === '预计') return { stated, verdict: 'unknown', because: ['estimate'] };
  const wanted = wantedRange(target, direction, units);
  if (!wanted) return { stated, verdict: 'unknown', because: ['no-direction'] };
  const found = possibleRange(stated, units);
  if (within(found, wanted)) return { stated, verdict: 'reached', because: [] };
  if (apart(found, wanted)) return { stated, verdict: 'missed', because: [] };
  return { stated, verdict: 'unknown', because: ['near'] };
}

/** Whether works are counted otherwise: what was newly built is not all of what was to be built or enlarged. */
function otherAct(target: AlignedQuantity, stated: AlignedQuantity): boolean {
  const areCounted = target.measure === 'count' && stated.measure === 'count';
  return areCounted && !answersWork(workKind(target), workKind(stated));
}

/**
 * Where a target leads: as its own words say, or the usual sense of its indicator; and works to be done are done when there
 * are as many. A base below the target says nothing: a ceiling may lie above it, as a floor may lie below (耕地保有量).
 */
function directionOf(
  target: AlignedQuantity,
  indicator: Pick<Indicator, 'direction'> | undefined,
): 'up' | 'down' | undefined {
  if (target.direction === 'up' || target.direction === 'down') return target.direction;
  if (indicator && indicator.direction !== 'none') return indicator.direction;
  if (target.measure === 'count' || target.measure === 'change') return 'up';
  return undefined;
}

/** All numbers from `low` to `high`, the ends with them unless `open`; one of the ends may be infinite. */
interface Range {
  low: number;
  high: number;
  open: boolean;
}

/** What fulfils a target. A number without a bound is to be reached from where it comes from: 提高到 at least, 降至 at most. */
function wantedRange(
  target: AlignedQuantity,
  direction: 'up' | 'down' | undefined,
  units: UnitTable,
): Range | undefined {
  const { low, high } = axisValue(target, units)!;
  const open = target.inclusive === false;
  switch (target.bound) {
    case 'min':
      return { low, high: Infinity, open };
    case 'max':
      return { low: -Infinity, high, open };
    default: {
      const room = target.bound === 'about' ? aboutRoom * Math.abs(low) : 0;
      if (direction === 'up') return { low: low - room, high: Infinity, open: false };
      if (direction === 'down') return { low: -Infinity, high: high + room, open: false };
      return undefined;
    }
  }
}

/** What a stated figure can mean: 超过 any number above, 左右 one near it. */
function possibleRange(stated: AlignedQuantity, units: UnitTable): Range {
  const { low, high } = axisValue(stated, units)!;
  const room = stated.bound === 'about' ? aboutRoom * Math.abs(low) : 0;
  return {
    low: stated.bound === 'max' ? -Infinity : low - room,
    high: stated.bound === 'min' ? Infinity : high + room,
    open: stated.inclusive === false,
  };
}

function within(inner: Range, outer: Range): boolean {
  const lowFits = inner.low > outer.low || (inner.low === outer.low && (!outer.open || inner.open));
  const highFits = inner.high < outer.high || (inner.high === outer.high && (!outer.open || inner.open));
  return (outer.low === -Infinity || lowFits) && (outer.high === Infinity || highFits);
}

function apart(a: Range, b: Range): boolean {
  const open = a.open || b.open;
  return open ? a.high <= b.low || b.high <= a.low : a.high < b.low || b.high < a.low;
}

function lastYear({ period }: AlignedQuantity): string | null {
  return period?.slice(-4) ?? null;
}
