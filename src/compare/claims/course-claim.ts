import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { ClaimOf } from '../../schema/claim.ts';
import type { Finding, TermRole } from '../../schema/finding.ts';
import type { UnitTable } from '../../schema/unit-table.ts';
import { axisValue } from '../axis-value.ts';
import { refOf } from './evidence.ts';

/** The three figures of a finding on yearly growth, and what follows from them in the target's unit. */
export interface Course {
  from: AlignedQuantity;
  target: AlignedQuantity;
  growth: AlignedQuantity;
  fromValue: number;
  targetValue: number;
  statedPercent: number;
  neededPercent: number;
  fromYear: number;
  toYear: number;
  /** Where the stated growth leads to by the target's year. */
  reached: number;
}

const lastYear = ({ period }: AlignedQuantity): number | null =>
  period === null ? null : Number(period.slice(-4));

/**
 * The course of a finding in which a stated growth leads elsewhere than to the stated target, whether or not rising prices can
 * explain it; `null` for any other finding.
 */
export function courseOfFinding(
  { rule, verdict, terms, stated, implied }: Finding,
  quantityOf: (ref: { plan: string; id: string }) => AlignedQuantity,
  units: UnitTable,
): Course | null {
  if (rule !== 'yearly-growth' || verdict === 'agrees' || stated === null || implied === null) return null;
  const term = (role: TermRole): AlignedQuantity | null => {
    const found = terms.find((one) => one.role === role);
    return found ? quantityOf({ plan: found.plan, id: found.quantity }) : null;
  };
  const [from, target, growth] = [term('base'), term('target'), term('growth')];
  if (!from || !target || !growth) return null;
  const [fromYear, toYear] = [lastYear(from), lastYear(target)];
  const [start, end] = [axisValue(from, units), axisValue(target, units)];
  if (fromYear === null || toYear === null || fromYear >= toYear || !start || !end) return null;
  const factor = target.unit === null ? 1 : units(target.unit).factor;
  const fromValue = start.high / factor;
  const statedPercent = Number(stated);
  return {
    from,
    target,
    growth,
    fromValue,
    targetValue: end.high / factor,
    statedPercent,
    neededPercent: Number(implied),
    fromYear,
    toYear,
    reached: fromValue * (1 + statedPercent / 100) ** (toYear - fromYear),
  };
}

/** How many figures of a number that we reckon are shown. */
const shownFigures = 4;

/** A reckoned number with no more figures than it bears: `1326`, `11.51`. */
export function reckoned(value: number): string {
  const wholePlaces = String(Math.trunc(Math.abs(value))).length;
  return String(Number(value.toPrecision(Math.max(shownFigures, wholePlaces))));
}

/** Where the growth that a plan states leads, as a claim. */
export function courseClaim(finding: Finding, course: Course): ClaimOf<'course'> {
  const { from, target, growth, reached, toYear } = course;
  return {
    id: `course/${finding.id}`,
    kind: 'course',
    finding: finding.id,
    district: finding.district,
    from: refOf(from),
    target: refOf(target),
    growth: refOf(growth),
    reached: reckoned(reached),
    year: toYear,
    evidence: {
      plans: [...new Set([from.plan, target.plan, growth.plan])],
      quantities: [from, target, growth].map(refOf),
      sentences: [],
      words: [],
    },
  };
}
