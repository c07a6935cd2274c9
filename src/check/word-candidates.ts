import type { PlanReading } from '../schema/plan-reading.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import { unitTable } from '../schema/unit-table.ts';

/** A subject that plans measure and no indicator has, with how often and in which plans it stands. */
export interface WordCandidate {
  subject: string;
  unit: string | null;
  targets: number;
  plans: string[];
}

/**
 * The subjects of targets that no indicator has, those first that most plans set: a new indicator, or a wording of one,
 * would make them meet. Subjects in units of one dimension and in the same words are one.
 */
export function wordCandidates(
  readings: readonly Pick<PlanReading, 'about' | 'quantities'>[],
  { units }: Pick<Vocabulary, 'units'>,
): WordCandidate[] {
  const table = unitTable(units);
  const targets = readings
    .flatMap(({ quantities }) => quantities)
    .filter(({ status, indicator, subject }) => status === 'target' && indicator === null && subject !== '');
  const groups = Map.groupBy(targets, ({ subject, unit }) =>
    [subject, unit === null ? '' : table(unit).dimension].join('\n'),
  );
  return [...groups.values()]
    .map((group) => ({
      subject: group[0]!.subject,
      unit: group[0]!.unit,
      targets: group.length,
      plans: [...new Set(group.map(({ plan }) => plan))],
    }))
    .sort((a, b) => b.plans.length - a.plans.length || b.targets - a.targets);
}
