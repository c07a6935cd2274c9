import type { AlignedQuantity } from '../schema/aligned-quantity.ts';
import type { Finding } from '../schema/finding.ts';
import type { PlanReading } from '../schema/plan-reading.ts';

/** A reading that may be wrong, and why, the weightiest reason first. */
export interface DoubtfulReading {
  quantity: AlignedQuantity;
  reasons: string[];
}

/** What makes a reading doubtful, and how much a wrong one of this kind misleads. */
interface Doubt {
  weight: number;
  reason: string;
  holds: (quantity: AlignedQuantity, differing: ReadonlySet<string>) => boolean;
}

const doubts: readonly Doubt[] = [
  {
    weight: 8,
    reason: 'the plan’s own figures do not fit it',
    holds: ({ id }, differing) => differing.has(id),
  },
  { weight: 6, reason: 'what it measures is not clear', holds: ({ subject }) => subject === '' },
  {
    weight: 5,
    reason: 'its year is assumed',
    holds: ({ period, periodFrom }) => period === null || periodFrom === 'assumed',
  },
  {
    weight: 4,
    reason: 'it is measured without a unit',
    holds: ({ value, unit }) => value !== null && unit === null,
  },
  { weight: 3, reason: 'it belongs to no topic', holds: ({ topic }) => topic === null },
  { weight: 2, reason: 'it is compared with other plans', holds: ({ indicator }) => indicator !== null },
  { weight: 2, reason: 'it is read from a table', holds: ({ cell }) => cell !== null },
];
/** A target misleads more than what was reached. */
const targetWeight = 3;

/**
 * The quantities of a plan that nobody has looked at, those first that most need an eye: the likelier a wrong reading and the
 * more it would mislead. `findings` are those of the plans’ arithmetic.
 */
export function doubtfulReadings(
  { about, quantities }: Pick<PlanReading, 'about' | 'quantities'>,
  findings: readonly Finding[],
): DoubtfulReading[] {
  const differing = new Set(
    findings
      .filter(({ verdict }) => verdict === 'differs')
      .flatMap(({ terms }) => terms.filter(({ plan }) => plan === about.id).map(({ quantity }) => quantity)),
  );
  return quantities
    .filter(({ readBy }) => readBy === 'program')
    .map((quantity) => {
      const own = doubts.filter(({ holds }) => holds(quantity, differing));
      const weight = own.reduce((sum, each) => sum + each.weight, 0);
      return {
        quantity,
        reasons: own.map(({ reason }) => reason),
        weight: weight + (quantity.status === 'target' ? targetWeight : 0),
      };
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ quantity, reasons }) => ({ quantity, reasons }));
}
