import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { SumContext } from './sum-context.ts';
import { statedNumber, type StatedNumber } from './stated-number.ts';
import { yearOf, yearsOf } from './years.ts';

/** The way of a thing from one state to another: both numbers are in the unit of `end`, `years` lie between them. */
export interface Course {
  base: AlignedQuantity;
  end: AlignedQuantity;
  from: StatedNumber;
  to: StatedNumber;
  years: number;
}

/**
 * The states between which a rate or a change runs: its own plan states the same thing for the year before its span and
 * for the last year of its span. A state of its own sentence goes before one stated elsewhere; where the plan states several
 * different ones there is no telling which is meant, and the course is `null`.
 */
export function courseOf(rate: AlignedQuantity, context: SumContext): Course | null {
  const span = yearsOf(rate.period);
  if (!span) return null;
  const states = context
    .alike(rate)
    .filter(
      ({ plan, measure, value }) =>
        plan === rate.plan && measure === 'level' && value !== null && !value.includes(':'),
    );
  const isPlanned = rate.status === 'target';
  const end = theOne(
    states.filter(
      ({ status, period }) => (status === 'target') === isPlanned && yearsOf(period)?.to === span.to,
    ),
    rate,
  );
  const base = theOne(
    states.filter(({ status, period }) => status !== 'target' && yearOf(period) === span.from - 1),
    rate,
  );
  if (!base || !end) return null;
  const to = statedNumber(end, context.units);
  const from = statedNumber(base, context.units, end.unit);
  return from && to && { base, end, from, to, years: span.to - span.from + 1 };
}

function theOne(states: readonly AlignedQuantity[], rate: AlignedQuantity): AlignedQuantity | undefined {
  const near = states.filter(({ sentence }) => sentence === rate.sentence);
  const [first, ...others] = near.length > 0 ? near : states;
  const isSame = others.every(({ value, unit }) => value === first?.value && unit === first?.unit);
  return isSame ? first : undefined;
}
