import type { Succession } from '../../../compare/succession/successions.ts';
import { targetChanges, type TargetChange } from '../../../compare/succession/target-changes.ts';
import type { PlanReading } from '../../../schema/plan-reading.ts';
import { unitTable } from '../../../schema/unit-table.ts';
import type { Library } from '../../library.ts';

const made = new WeakMap<Succession<PlanReading>, TargetChange[]>();

/** What became of the targets of two consecutive plans; compared once, however many pages and pictures show it. */
export function successionChanges(
  succession: Succession<PlanReading>,
  { vocabulary }: Library,
): TargetChange[] {
  const known = made.get(succession);
  if (known) return known;
  const { former, successor } = succession;
  const indicators = new Map(vocabulary.indicators.map((indicator) => [indicator.id, indicator]));
  const changes = targetChanges(former.quantities, successor.quantities, {
    indicator: (id) => indicators.get(id)!,
    units: unitTable(vocabulary.units),
  });
  made.set(succession, changes);
  return changes;
}
